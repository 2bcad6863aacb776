package io.stockbot.alpaca.history;

import io.stockbot.alpaca.DataFeed;
import java.net.URI;
import java.time.Duration;

/**
 * Where the history is and how patient its client is.
 *
 * @param dataUri of bars, trades and quotes
 * @param tradingUri of assets and the calendar
 * @param feed is always named: Alpaca's default depends on the account
 * @param timeout of one attempt
 * @param attempts at one request
 * @param requestsPerMinute that the plan allows
 * @param firstBackoff the most that is waited after a first failed attempt; doubled for each next
 * @param maxBackoff the most that is ever waited between two attempts
 */
public record HistorySettings(
    URI dataUri,
    URI tradingUri,
    DataFeed feed,
    Duration timeout,
    int attempts,
    int requestsPerMinute,
    Duration firstBackoff,
    Duration maxBackoff) {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public HistorySettings {
    if (attempts < 1 || requestsPerMinute < 1) {
      throw new IllegalArgumentException("attempts and requestsPerMinute must be at least 1");
    }
  }
}
