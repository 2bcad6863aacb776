package io.stockbot.marketdata.csv;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Trade;
import java.time.Instant;

/** One row of recorded data. */
public sealed interface Recorded {

  String symbol();

  /** When it began; the row's own stamp. */
  Instant start();

  /** When it is told: bars at their end. */
  Instant time();

  /** Of several at one time the lowest is told first. */
  int rank();

  /** New best prices, or those at the end of a quote bar that started earlier. */
  record OfQuote(Quote quote, Instant start) implements Recorded {
    @Override
    public String symbol() {
      return quote.symbol();
    }

    @Override
    public Instant time() {
      return quote.time();
    }

    @Override
    public int rank() {
      return 0;
    }
  }

  /** A bar of trades. */
  record OfBar(Bar bar) implements Recorded {
    @Override
    public String symbol() {
      return bar.symbol();
    }

    @Override
    public Instant start() {
      return bar.start();
    }

    @Override
    public Instant time() {
      return bar.end();
    }

    @Override
    public int rank() {
      return 1;
    }
  }

  /** A trade. At the time at which a bar ends it is a trade of the next bar. */
  record OfTrade(Trade trade) implements Recorded {
    @Override
    public String symbol() {
      return trade.symbol();
    }

    @Override
    public Instant start() {
      return trade.time();
    }

    @Override
    public Instant time() {
      return trade.time();
    }

    @Override
    public int rank() {
      return 2;
    }
  }
}
