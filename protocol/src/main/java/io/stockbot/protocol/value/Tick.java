package io.stockbot.protocol.value;

import java.time.Instant;

/**
 * The smallest thing a market says: somebody traded, the best prices changed, or a trade was not
 * what it said.
 */
public sealed interface Tick permits Quote, Trade, TradeCorrection, TradeCancel {

  String symbol();

  /** When it happened at the exchange, UTC. */
  Instant time();
}
