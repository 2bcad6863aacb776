package io.stockbot.protocol.risk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How fresh the market is: the last usable quote of every symbol that a running strategy wants, at
 * most once a second; answered by {@link RiskStatus}. Services only.
 *
 * @param time when it is told, by the clock of the market data
 * @param quotes one for each symbol; none when nothing is wanted any more
 */
public record ReportQuotes(Instant time, List<LastQuote> quotes) implements RiskRequest {

  public ReportQuotes {
    quotes = List.copyOf(quotes);
  }

  /**
   * The last quote of a symbol that could be traded against.
   *
   * @param time of that quote; absent when there was none
   */
  public record LastQuote(String symbol, Optional<Instant> time) {}
}
