package io.stockbot.alpaca.fake;

import io.stockbot.alpaca.data.HistoricTrade.Update;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The trades of one symbol, and the minutes that they make. Not for several threads. */
final class FakeTape {

  private static final int AVERAGE_PLACES = 4;

  private final String symbol;
  private final TreeMap<Instant, List<FakeTrade>> minutes = new TreeMap<>();
  private final TreeSet<Instant> changed = new TreeSet<>();
  private Instant closedUntil = Instant.MIN;

  FakeTape(String symbol) {
    this.symbol = symbol;
  }

  void add(FakeTrade trade) {
    minutes.computeIfAbsent(minute(trade.time()), _ -> new ArrayList<>()).add(trade);
    touch(trade.time());
  }

  /** What a trade has become; empty when it is not there. */
  Optional<FakeTrade> replace(long id, Update what) {
    for (var trades : minutes.values()) {
      for (var i = 0; i < trades.size(); i++) {
        var trade = trades.get(i);
        if (trade.id() == id) {
          trades.set(i, trade.became(what));
          touch(trade.time());
          return Optional.of(trade);
        }
      }
    }
    return Optional.empty();
  }

  private void touch(Instant time) {
    var minute = minute(time);
    if (minute.isBefore(closedUntil)) {
      changed.add(minute);
    }
  }

  /** The minute that ends now, when anybody traded in it. */
  Optional<Map<String, Object>> close(Instant end) {
    closedUntil = end;
    return bar(end.minus(Duration.ofMinutes(1)));
  }

  /** The minutes that have changed since they were told. */
  List<Map<String, Object>> changes() {
    var bars = changed.stream().flatMap(minute -> bar(minute).stream()).toList();
    changed.clear();
    return bars;
  }

  Optional<Map<String, Object>> bar(Instant minute) {
    var trades =
        minutes.getOrDefault(minute, List.of()).stream()
            .filter(FakeTrade::stands)
            .sorted(Comparator.comparing(FakeTrade::time).thenComparingLong(FakeTrade::id))
            .toList();
    if (trades.isEmpty()) {
      return Optional.empty();
    }
    var prices = trades.stream().map(FakeTrade::price).toList();
    var volume = trades.stream().mapToLong(FakeTrade::size).sum();
    var value =
        trades.stream()
            .map(trade -> trade.price().multiply(BigDecimal.valueOf(trade.size())))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Optional.of(
        Wire.fields(
            "t", minute,
            "o", prices.getFirst(),
            "h", prices.stream().max(Comparator.naturalOrder()).orElseThrow(),
            "l", prices.stream().min(Comparator.naturalOrder()).orElseThrow(),
            "c", prices.getLast(),
            "v", volume,
            "n", trades.size(),
            "vw", value.divide(BigDecimal.valueOf(volume), AVERAGE_PLACES, RoundingMode.HALF_UP)));
  }

  /** As the history has them, the running minute among them. */
  List<Map<String, Object>> bars(Instant first, Instant last) {
    return minutes.keySet().stream()
        .filter(minute -> !minute.isBefore(first) && !minute.isAfter(last))
        .flatMap(minute -> bar(minute).stream())
        .toList();
  }

  List<FakeTrade> trades(Instant first, Instant last) {
    return minutes.values().stream()
        .flatMap(List::stream)
        .filter(trade -> !trade.time().isBefore(first) && !trade.time().isAfter(last))
        .sorted(Comparator.comparing(FakeTrade::time).thenComparingLong(FakeTrade::id))
        .toList();
  }

  String symbol() {
    return symbol;
  }

  private static Instant minute(Instant time) {
    return time.truncatedTo(ChronoUnit.MINUTES);
  }
}
