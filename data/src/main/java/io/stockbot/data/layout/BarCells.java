package io.stockbot.data.layout;

import io.stockbot.marketdata.bars.Interval;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A bar out of cells.
 *
 * @param price how a price is written
 * @param trades the column of the count of trades, when there is one
 * @param vwap the column of the average price, when there is one
 */
record BarCells(
    int open,
    int high,
    int low,
    int close,
    int volume,
    Optional<Integer> trades,
    Optional<Integer> vwap,
    BiFunction<String, String, Price> price) {

  static BarCells of(Columns columns, String... names) {
    return new BarCells(
        columns.of(names[0]),
        columns.of(names[1]),
        columns.of(names[2]),
        columns.of(names[3]),
        columns.of(names[4]),
        columns.find("trades"),
        columns.find("vwap"),
        Numbers::price);
  }

  /**
   * @throws IllegalArgumentException when a bar of this resolution does not begin at that time
   */
  Row<Bar> row(String[] cells, String symbol, Resolution resolution, Instant start) {
    var interval = Interval.of(resolution, start);
    if (!interval.start().equals(start)) {
      throw new IllegalArgumentException(
          "the time " + start + " does not begin a bar of " + resolution + " as the others do");
    }
    var bar = bar(cells, symbol, resolution, interval);
    return new Row<>(HistoryKind.bars(resolution), symbol, start, bar);
  }

  Bar bar(String[] cells, String symbol, Resolution resolution, Interval interval) {
    var highest = price.apply(cells[high], "high");
    var lowest = price.apply(cells[low], "low");
    var last = price.apply(cells[close], "close");
    return new Bar(
        symbol,
        resolution,
        interval.start(),
        interval.end(),
        price.apply(cells[open], "open"),
        highest,
        lowest,
        last,
        Numbers.shares(cells[volume], "volume"),
        trades.map(column -> Numbers.count(cells[column], "trades")).orElse(0L),
        vwap.map(column -> Numbers.price(cells[column], "vwap"))
            .orElseGet(() -> typical(highest, lowest, last)));
  }

  /** (high + low + close) / 3, rounded half up, in place of an average that was not recorded. */
  private static Price typical(Price high, Price low, Price close) {
    var sum = Math.addExact(Math.addExact(high.micros(), low.micros()), close.micros());
    return new Price(Math.floorDiv(2 * sum + 3, 6));
  }
}
