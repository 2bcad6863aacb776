package io.stockbot.marketdata.history.tape;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Tick;

/** Takes what a feed tells, to be kept. Told on the gateway's thread; must not block. */
public interface Tape {

  void take(Tick tick);

  /** Takes a bar that was cut elsewhere; those that the gateway cuts can be cut again. */
  void take(Bar bar);

  /** Whether a feed that can wait may go on. */
  boolean hasRoom();

  /** Names what is run, on any thread, when there is room again. Called once, before any other. */
  void whenRoom(Runnable resume);
}
