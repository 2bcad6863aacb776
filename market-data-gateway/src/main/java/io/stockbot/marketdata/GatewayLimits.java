package io.stockbot.marketdata;

import io.stockbot.marketdata.bars.BarRules;
import java.time.Duration;
import java.util.Optional;

/**
 * How patient the gateway is, how it cuts bars and how much it remembers.
 *
 * @param grace how long after its end a bar waits for trades that are on their way; none when the
 *     data has its own clock
 * @param window steps that a consumer may be behind a replay
 * @param staleAfter how long nothing may come of a symbol that is wanted; empty when the data has
 *     its own clock, by which nothing is late
 * @param linger how long a symbol is asked of the feed after its last subscriber; none when the
 *     data has its own clock
 * @param maxSymbols of one subscriber
 */
public record GatewayLimits(
    Duration grace,
    BarRules bars,
    int window,
    Optional<Duration> staleAfter,
    Duration linger,
    int maxSymbols) {

  /** With bars of every trade, of which so many are kept. */
  public GatewayLimits(
      Duration grace,
      int keep,
      int window,
      Optional<Duration> staleAfter,
      Duration linger,
      int maxSymbols) {
    this(grace, BarRules.plain(keep), window, staleAfter, linger, maxSymbols);
  }
}
