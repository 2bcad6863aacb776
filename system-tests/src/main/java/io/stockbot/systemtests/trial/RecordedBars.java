package io.stockbot.systemtests.trial;

import io.stockbot.marketdata.bars.Alignment;
import io.stockbot.marketdata.bars.BarRules;
import io.stockbot.marketdata.bars.BarSeries;
import io.stockbot.marketdata.bars.Closings;
import io.stockbot.marketdata.bars.PriceRule;
import io.stockbot.marketdata.bars.PriceSource;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Bars of recorded data, cut as the gateway cuts them. */
final class RecordedBars {

  private static final int KEEP = 1_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private RecordedBars() {}

  /** Minutes of every print in a file of trades. */
  static List<Bar> minutesOfTrades(Path file, String symbol) throws IOException {
    var csv = CsvRows.of(file);
    return cut(
        symbol,
        Alignment.CLOCK,
        Resolution.MINUTE_1,
        series -> csv.rows().forEach(row -> series.add(trade(csv, row))));
  }

  /** Days, each a regular session, of a file of minutes. */
  static List<Bar> daysOfMinutes(Path file, String symbol) throws IOException {
    var csv = CsvRows.of(file);
    return cut(
        symbol,
        Alignment.SESSION,
        Resolution.DAY_1,
        series -> csv.rows().forEach(row -> series.add(minute(csv, row, symbol))));
  }

  /** The minutes of a file that names no symbol. */
  static List<Bar> minutes(Path file, String symbol) throws IOException {
    var csv = CsvRows.of(file);
    return csv.rows().stream().map(row -> minute(csv, row, symbol)).toList();
  }

  private static List<Bar> cut(
      String symbol, Alignment alignment, Resolution resolution, Consumer<BarSeries> data) {
    var bars = new ArrayList<Bar>();
    var closings = new Closings();
    var rules =
        new BarRules(
            KEEP,
            alignment,
            PriceSource.TRADES,
            PriceRule.OFF,
            Optional.empty(),
            Duration.ZERO,
            Optional.empty());
    data.accept(
        new BarSeries(
            symbol,
            rules,
            closings,
            bar -> {
              if (bar.resolution() == resolution) {
                bars.add(bar.bar());
              }
            }));
    closings.closeUntil(Instant.MAX);
    return bars;
  }

  private static Trade trade(CsvRows csv, List<String> row) {
    return new Trade(
        csv.cell(row, "symbol"),
        Instant.parse(csv.cell(row, "timestamp")),
        Price.of(csv.cell(row, "price")),
        Quantity.of(csv.cell(row, "size")));
  }

  private static Bar minute(CsvRows csv, List<String> row, String symbol) {
    var start = Instant.parse(csv.cell(row, "timestamp"));
    var close = Price.of(csv.cell(row, "close"));
    var isSummedUp = csv.header().contains("trades");
    return new Bar(
        symbol,
        Resolution.MINUTE_1,
        start,
        start.plus(MINUTE),
        Price.of(csv.cell(row, "open")),
        Price.of(csv.cell(row, "high")),
        Price.of(csv.cell(row, "low")),
        close,
        Quantity.of(csv.cell(row, "volume")),
        isSummedUp ? Long.parseLong(csv.cell(row, "trades")) : 0,
        isSummedUp ? Price.of(csv.cell(row, "vwap")) : close);
  }
}
