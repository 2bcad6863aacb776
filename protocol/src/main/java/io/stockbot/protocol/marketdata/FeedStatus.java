package io.stockbot.protocol.marketdata;

import java.time.Instant;
import java.util.Optional;

/**
 * What the feed does, told on a subscription to {@code market_status} and at each change.
 *
 * @param provider who made the data, such as {@link #SIMULATED}
 * @param lastEventTime the time of the last tick
 * @param reason why it is not LIVE, or what has changed although it is, such as the provider
 * @param clock whose time the data has
 */
public record FeedStatus(
    String provider,
    State state,
    Optional<Instant> lastEventTime,
    Optional<String> reason,
    Clock clock)
    implements MarketDataEvent {

  /** The provider whose market is made up: no account, no money, never closed. */
  public static final String SIMULATED = "SIMULATED";

  /** Whether market data flows. */
  public enum State {
    /** It does, or will as soon as somebody subscribes. */
    LIVE,
    /** Nothing came for longer than it should. */
    STALE,
    /** The provider has stopped trading. */
    HALTED,
    /** There is no more to come. */
    CLOSED,
    /** The feed has failed. */
    DOWN
  }

  /** Where time comes from. */
  public enum Clock {
    /** The time of day. */
    SYSTEM,
    /** The data's own: it was recorded and is replayed. */
    DATA
  }
}
