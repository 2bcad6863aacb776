package io.stockbot.orchestrator.order;

import java.time.Instant;

/** Brings orders to a market; tells what becomes of them to its {@link BrokerListener}. */
public interface Broker {

  void submit(Order order, Instant now);

  /** Takes back what is open of an order; an order that is not open is left alone. */
  void cancel(String orderId, Instant now);
}
