package io.stockbot.protocol.value;

/** How an order names its price. */
public enum OrderType {
  /** At the best price there is. */
  MARKET,
  /** At a named price or a better one. */
  LIMIT
}
