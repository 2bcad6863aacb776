package io.stockbot.protocol.marketdata;

import io.stockbot.protocol.value.Price;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether one symbol can be traded and its prices be trusted, told on a subscription to {@code
 * market_status} that names it and at each change.
 *
 * @param stale whether nothing came of it for longer than it should, while the feed as a whole is
 *     LIVE
 * @param lastEventTime the time of its last quote, trade or bar
 * @param reason the provider's, why trading is halted
 * @param lowerBand dollars below which it may not trade now (limit up, limit down)
 * @param upperBand dollars above which it may not trade now
 */
public record MarketStatus(
    String symbol,
    State state,
    boolean stale,
    Optional<Instant> lastEventTime,
    Optional<String> reason,
    Optional<Price> lowerBand,
    Optional<Price> upperBand)
    implements MarketDataEvent {

  /** What the provider has said of a symbol. */
  public enum State {
    /** It is traded. */
    TRADING,
    /** The exchange has halted it. */
    HALTED,
    /** The provider has not said, or was away since it did. */
    UNKNOWN
  }
}
