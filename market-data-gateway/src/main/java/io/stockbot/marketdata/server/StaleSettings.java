package io.stockbot.marketdata.server;

import java.time.Duration;

/**
 * How long nothing may come, by the system's clock.
 *
 * @param feedAfter from a provider as a whole, while symbols are wanted and its market is open
 * @param symbolAfter of one symbol that is wanted, while the feed is LIVE
 */
public record StaleSettings(Duration feedAfter, Duration symbolAfter) {

  private static final Duration LEAST = Duration.ofMillis(100);

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public StaleSettings {
    if (feedAfter.compareTo(LEAST) < 0 || symbolAfter.compareTo(LEAST) < 0) {
      throw new IllegalArgumentException("feedAfter and symbolAfter must be at least 100 ms");
    }
  }
}
