package io.stockbot.marketdata.bars;

import static java.util.stream.Collectors.groupingBy;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Bars as their definition says, by collections and exact decimals. */
final class PlainBars {

  private PlainBars() {}

  /** By the clock; trades of one time are in the order in which they came. */
  static List<Bar> of(String symbol, Resolution resolution, List<Trade> trades) {
    return trades.stream()
        .sorted(Comparator.comparing(Trade::time))
        .collect(
            groupingBy(
                trade -> Interval.of(resolution, trade.time()).start(),
                TreeMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(group -> bar(symbol, resolution, group))
        .toList();
  }

  private static Bar bar(String symbol, Resolution resolution, List<Trade> trades) {
    var interval = Interval.of(resolution, trades.getFirst().time());
    var volume = trades.stream().map(Trade::size).reduce(Quantity.ZERO, Quantity::plus);
    var value = trades.stream().map(t -> t.price().times(t.size())).reduce(Money.ZERO, Money::plus);
    return new Bar(
        symbol,
        resolution,
        interval.start(),
        interval.end(),
        trades.getFirst().price(),
        trades.stream().map(Trade::price).max(Comparator.naturalOrder()).orElseThrow(),
        trades.stream().map(Trade::price).min(Comparator.naturalOrder()).orElseThrow(),
        trades.getLast().price(),
        volume,
        trades.size(),
        Price.average(value, volume));
  }
}
