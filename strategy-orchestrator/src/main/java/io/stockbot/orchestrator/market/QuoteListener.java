package io.stockbot.orchestrator.market;

import io.stockbot.protocol.value.Quote;
import java.time.Instant;

/** Hears each quote once it is in force. */
@FunctionalInterface
public interface QuoteListener {

  void quoted(Quote quote, Instant now);
}
