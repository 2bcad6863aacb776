package io.stockbot.marketdata;

import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.protocol.marketdata.MarketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether one symbol is traded, as its provider says, and whether anything still comes of it. Not
 * for several threads.
 */
final class Standing {

  private SymbolStatus status;
  private @Nullable Instant lastEventTime;
  private boolean heard = true;
  private boolean stale;
  private Instant quietSince = Instant.EPOCH;

  Standing(String symbol) {
    status = SymbolStatus.unknown(symbol);
  }

  MarketStatus now() {
    return new MarketStatus(
        status.symbol(),
        status.state(),
        stale,
        Optional.ofNullable(lastEventTime),
        status.reason(),
        status.lowerBand(),
        status.upperBand());
  }

  /**
   * The provider has said something, or cannot be relied on any more.
   *
   * @return whether that is new
   */
  boolean set(SymbolStatus next) {
    var isNew = !status.equals(next);
    status = next;
    return isNew;
  }

  /**
   * Something came of the symbol.
   *
   * @return whether it was stale
   */
  boolean hear(Instant time) {
    lastEventTime = time;
    heard = true;
    var wasStale = stale;
    stale = false;
    return wasStale;
  }

  /** Nobody has listened to it until now: how long nothing came says nothing. */
  void begin() {
    heard = true;
    stale = false;
  }

  /**
   * Looks whether nothing came for too long.
   *
   * @return whether it has just become stale
   */
  boolean look(Instant now, Duration patience) {
    if (heard) {
      heard = false;
      quietSince = now;
    }
    if (stale || now.isBefore(quietSince.plus(patience))) {
      return false;
    }
    stale = true;
    return true;
  }
}
