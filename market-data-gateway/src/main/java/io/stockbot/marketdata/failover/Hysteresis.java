package io.stockbot.marketdata.failover;

import java.time.Duration;

/**
 * How long something has to last before the provider is changed.
 *
 * @param after that the primary is DOWN or STALE, until the fallback takes over
 * @param returnAfter that the primary is LIVE again, until it is gone back to
 */
public record Hysteresis(Duration after, Duration returnAfter) {

  /**
   * @throws IllegalArgumentException when one of them is below 0
   */
  public Hysteresis {
    if (after.isNegative() || returnAfter.isNegative()) {
      throw new IllegalArgumentException("after and returnAfter must not be below 0");
    }
  }
}
