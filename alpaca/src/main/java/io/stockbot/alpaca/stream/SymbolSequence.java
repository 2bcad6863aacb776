package io.stockbot.alpaca.stream;

import java.time.Duration;
import java.time.Instant;

/** What was told of one symbol, from the moment it was subscribed. */
record SymbolSequence(BarSequence bars, TradeSequence trades) {

  /**
   * @param since it is subscribed; the minute that runs then is its first
   */
  static SymbolSequence of(Instant since, Duration lookback) {
    var minute = Minutes.floor(since);
    return new SymbolSequence(
        new BarSequence(minute, lookback), new TradeSequence(since, lookback));
  }
}
