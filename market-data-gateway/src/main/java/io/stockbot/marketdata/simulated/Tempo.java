package io.stockbot.marketdata.simulated;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How often something happens in the simulated market: several times a second, and in the past the
 * less often the longer ago, so that a year of it is made within a blink.
 */
final class Tempo {

  /** How far the past reaches back. */
  static final Duration PAST = Duration.ofDays(400);

  private static final Duration MINUTELY = Duration.ofDays(5);
  private static final Duration TEN_SECONDLY = Duration.ofDays(1);
  private static final Duration LIVELY = Duration.ofMinutes(70);
  private static final int LEAST_MILLIS = 100;
  private static final int MOST_MILLIS = 400;

  private final RandomGenerator random;
  private final Instant present;

  /**
   * @param present when the past ends
   */
  Tempo(RandomGenerator random, Instant present) {
    this.random = random;
    this.present = present;
  }

  /** Whether the market is at its full speed. */
  boolean isLively(Instant time) {
    return !time.isBefore(present.minus(LIVELY));
  }

  /** How long nothing happens after this time. */
  Duration pause(Instant time) {
    if (isLively(time)) {
      return Duration.ofMillis(random.nextInt(LEAST_MILLIS, MOST_MILLIS));
    }
    if (!time.isBefore(present.minus(TEN_SECONDLY))) {
      return Duration.ofSeconds(10);
    }
    return time.isBefore(present.minus(MINUTELY)) ? Duration.ofHours(1) : Duration.ofMinutes(1);
  }
}
