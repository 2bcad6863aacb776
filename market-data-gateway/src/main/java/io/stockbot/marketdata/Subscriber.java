package io.stockbot.marketdata;

import io.stockbot.protocol.marketdata.MarketDataEvent;

/** Somebody whom the gateway tells what it is subscribed to. Told on the gateway's thread. */
public interface Subscriber {

  /** Must not block; the same event is told to each subscriber in turn. */
  void tell(MarketDataEvent event);

  /** Runs the task on the gateway's thread once all that was told before has been taken. */
  void whenTaken(Runnable task);
}
