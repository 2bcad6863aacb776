package io.stockbot.risk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether one symbol is stale: while its last usable quote is older than the largest age, or there
 * is none, and after that until two newer quotes were seen fresh. For one thread.
 */
final class SymbolWatch {

  private static final int QUOTES_TO_BE_FRESH = 2;

  private final Duration maxAge;
  private Optional<Instant> staleSince = Optional.empty();
  private Instant newest = Instant.MIN;
  private int fresh;

  SymbolWatch(Duration maxAge) {
    this.maxAge = maxAge;
  }

  /** Sees, at a time, when the last usable quote was. */
  void see(Optional<Instant> quote, Instant now) {
    if (quote.filter(time -> isFresh(time, now)).isEmpty()) {
      staleSince = staleSince.or(() -> Optional.of(now));
      newest = quote.orElse(Instant.MIN);
      fresh = 0;
    } else if (staleSince.isPresent() && quote.get().isAfter(newest)) {
      newest = quote.get();
      fresh++;
      staleSince = staleSince.filter(_ -> fresh < QUOTES_TO_BE_FRESH);
    }
  }

  private boolean isFresh(Instant quote, Instant now) {
    return Duration.between(quote, now).compareTo(maxAge) <= 0;
  }

  boolean isStale() {
    return staleSince.isPresent();
  }

  boolean isStaleForMoreThan(Duration time, Instant now) {
    return staleSince.filter(since -> Duration.between(since, now).compareTo(time) > 0).isPresent();
  }
}
