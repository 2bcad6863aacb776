package io.stockbot.common.link;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: anything up to a limit that doubles each time (full
 * jitter), so that those who lost the same service do not come back in step.
 */
final class Backoff {

  private static final int MAX_DOUBLINGS = 20;

  private final Duration first;
  private final Duration max;
  private final RandomGenerator random;
  private int attempts;

  Backoff(Duration first, Duration max, RandomGenerator random) {
    this.first = first;
    this.max = max;
    this.random = random;
  }

  Duration next() {
    var doubled = first.multipliedBy(1L << Math.min(attempts, MAX_DOUBLINGS));
    attempts++;
    var limit = doubled.compareTo(max) < 0 ? doubled : max;
    return Duration.ofNanos(random.nextLong(limit.toNanos() + 1));
  }

  void reset() {
    attempts = 0;
  }
}
