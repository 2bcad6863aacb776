package io.stockbot.protocol.value;

import java.time.Instant;

/** The smallest thing a market says: somebody traded, or the best prices changed. */
public sealed interface Tick permits Quote, Trade {

  String symbol();

  /** When it happened at the exchange, UTC. */
  Instant time();
}
