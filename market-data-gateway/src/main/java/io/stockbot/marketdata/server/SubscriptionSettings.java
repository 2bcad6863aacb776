package io.stockbot.marketdata.server;

import java.time.Duration;

/**
 * What sessions may subscribe to.
 *
 * @param linger how long a symbol is asked of the feed after its last subscriber
 * @param maxSymbols of one session
 */
public record SubscriptionSettings(Duration linger, int maxSymbols) {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public SubscriptionSettings {
    if (linger.isNegative()) {
      throw new IllegalArgumentException("linger must not be below 0");
    }
    if (maxSymbols < 1) {
      throw new IllegalArgumentException("maxSymbols must be at least 1");
    }
  }
}
