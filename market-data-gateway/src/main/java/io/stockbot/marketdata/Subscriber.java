package io.stockbot.marketdata;

import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.marketdata.MarketDataEvent;

/** Somebody whom the gateway tells what it is subscribed to. Told on the gateway's thread. */
public interface Subscriber {

  /** Must not block; the same event is told to each subscriber in turn. */
  void tell(MarketDataEvent event);

  /** The same with its place in its stream, for who wants to know that nothing is missing. */
  default void tell(MarketDataEvent event, Sequence sequence) {
    tell(event);
  }

  /** Runs the task on the gateway's thread once all that was told before has been taken. */
  void whenTaken(Runnable task);
}
