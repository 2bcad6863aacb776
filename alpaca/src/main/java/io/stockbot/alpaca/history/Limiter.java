package io.stockbot.alpaca.history;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Holds requests back so that no minute has more than the plan allows. Thread-safe. */
final class Limiter {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int perMinute;
  private final InstantSource clock;
  private final Deque<Instant> latest = new ArrayDeque<>();

  Limiter(int perMinute, InstantSource clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** Takes the next place, and says how long it is until then. */
  synchronized Duration reserve() {
    var now = clock.instant();
    var place = now;
    if (latest.size() == perMinute) {
      var free = latest.removeFirst().plus(MINUTE);
      place = free.isAfter(now) ? free : now;
    }
    latest.addLast(place);
    return Duration.between(now, place);
  }
}
