package io.stockbot.marketdata.server;

import java.time.Duration;

/**
 * How bars are closed and remembered.
 *
 * @param grace how long after its end a bar waits for trades on their way, by the system's clock
 * @param keep bars remembered for each symbol and resolution
 */
public record BarSettings(Duration grace, int keep) {

  private static final int MOST = 1_000_000;

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public BarSettings {
    if (grace.isNegative()) {
      throw new IllegalArgumentException("grace must not be below 0");
    }
    if (keep < 1 || keep > MOST) {
      throw new IllegalArgumentException("keep must be from 1 to " + MOST);
    }
  }
}
