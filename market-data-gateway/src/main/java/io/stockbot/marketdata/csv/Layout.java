package io.stockbot.marketdata.csv;

import io.stockbot.marketdata.bars.Interval;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the rows of a file are, known by its header. Columns that are not named here are ignored.
 */
public enum Layout {
  QUOTES("timestamp", "symbol", "bid", "bidSize", "ask", "askSize") {
    @Override
    public Recorded read(Cells row, Resolution resolution) {
      var quote =
          new Quote(
              row.symbol(),
              row.timestamp(),
              row.quoted("bid"),
              row.shares("bidSize"),
              row.quoted("ask"),
              row.shares("askSize"));
      return new Recorded.OfQuote(quote, quote.time());
    }
  },
  QUOTE_BARS("timestamp", "symbol", "bidClose", "bidSize", "askClose", "askSize") {
    @Override
    public Recorded read(Cells row, Resolution resolution) {
      var interval = interval(row, resolution);
      var quote =
          new Quote(
              row.symbol(),
              interval.end(),
              row.quoted("bidClose"),
              row.shares("bidSize"),
              row.quoted("askClose"),
              row.shares("askSize"));
      return new Recorded.OfQuote(quote, interval.start());
    }
  },
  TRADES("timestamp", "symbol", "price", "size") {
    @Override
    public Recorded read(Cells row, Resolution resolution) {
      return new Recorded.OfTrade(
          new Trade(
              row.symbol(),
              row.timestamp(),
              row.price("price"),
              row.size("size"),
              row.optional("id"),
              row.optional("exchange"),
              LeanConditions.of(row.optional("saleCondition")),
              false));
    }
  },
  DAILY_BARS("date", "symbol", "open", "high", "low", "close", "volume") {
    @Override
    public Recorded read(Cells row, Resolution resolution) {
      return new Recorded.OfBar(bar(row, Resolution.DAY_1, Interval.ofDay(row.date())));
    }
  },
  BARS("timestamp", "symbol", "open", "high", "low", "close", "volume") {
    @Override
    public Recorded read(Cells row, Resolution resolution) {
      return new Recorded.OfBar(bar(row, resolution, interval(row, resolution)));
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
  private final List<String> columns;

  Layout(String... columns) {
    this.columns = List.of(columns);
  }

  /** The kind of a file with this header; none that is known. */
  public static Optional<Layout> of(List<String> header) {
    return Arrays.stream(values()).filter(layout -> header.containsAll(layout.columns)).findFirst();
  }

  /** Whether the length of a row has to be found out. */
  public boolean hasLength() {
    return this == BARS || this == QUOTE_BARS;
  }

  /**
   * @param resolution of rows that have a length
   * @throws IllegalArgumentException saying what is wrong with the row
   */
  public abstract Recorded read(Cells row, Resolution resolution);

  private static Interval interval(Cells row, Resolution resolution) {
    var start = row.timestamp();
    var interval = Interval.of(resolution, start);
    if (!interval.start().equals(start)) {
      throw new IllegalArgumentException(
          "timestamp " + start + " does not begin a bar of " + resolution + " as the others do");
    }
    return interval;
  }

  private static Bar bar(Cells row, Resolution resolution, Interval interval) {
    var high = row.price("high");
    var low = row.price("low");
    var close = row.price("close");
    return new Bar(
        row.symbol(),
        resolution,
        interval.start(),
        interval.end(),
        row.price("open"),
        high,
        low,
        close,
        row.shares("volume"),
        row.has("trades") ? row.count("trades") : 0,
        row.has("vwap") ? row.price("vwap") : typical(high, low, close));
  }

  /** The typical price, which stands in for an average that was not recorded. */
  private static Price typical(Price high, Price low, Price close) {
    var sum = Math.addExact(Math.addExact(high.micros(), low.micros()), close.micros());
    return new Price(Math.floorDiv(2 * sum + 3, 6));
  }
}
