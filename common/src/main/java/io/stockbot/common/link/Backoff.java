package io.stockbot.common.link;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: anything up to a limit that doubles each time (full
 * jitter), so that those who lost the same service do not come back in step. Not for several
 * threads.
 */
public final class Backoff {

  private static final int MAX_DOUBLINGS = 20;

  private final Duration first;
  private final Duration max;
  private final RandomGenerator random;
  private int attempts;

  /**
   * @param first the most after the first failure; doubled for each next
   * @param max the most there ever is
   * @param random what spreads the attempts
   */
  public Backoff(Duration first, Duration max, RandomGenerator random) {
    this.first = first;
    this.max = max;
    this.random = random;
  }

  /** How long to wait this time. */
  public Duration next() {
    var doubled = first.multipliedBy(1L << Math.min(attempts, MAX_DOUBLINGS));
    attempts++;
    var limit = doubled.compareTo(max) < 0 ? doubled : max;
    return Duration.ofNanos(random.nextLong(limit.toNanos() + 1));
  }

  /** It worked: the next failure is a first one. */
  public void reset() {
    attempts = 0;
  }
}
