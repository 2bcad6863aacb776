package io.stockbot.strategies;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

/** Makes bars for tests. */
final class Bars {

  private static final Instant NOON = Instant.parse("2026-03-02T17:00:00Z");

  private Bars() {}

  /** A minute that traded at one price, the {@code minute}-th of the test. */
  static Bar at(int minute, String symbol, String close) {
    var price = Price.of(close);
    var start = NOON.plusSeconds(60L * minute);
    return bar(symbol, Resolution.MINUTE_1, start, price, price, price, price, Quantity.of(100));
  }

  static Bar minute(Map<String, String> row, String start) {
    return of(row, Resolution.MINUTE_1, Instant.parse(start));
  }

  static Bar day(Map<String, String> row, String date) {
    return of(
        row, Resolution.DAY_1, LocalDate.parse(date).atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  static String cell(Map<String, String> row, String name) {
    return Objects.requireNonNull(row.get(name), name);
  }

  private static Bar of(Map<String, String> row, Resolution resolution, Instant start) {
    return bar(
        cell(row, "symbol"),
        resolution,
        start,
        Price.of(cell(row, "open")),
        Price.of(cell(row, "high")),
        Price.of(cell(row, "low")),
        Price.of(cell(row, "close")),
        Quantity.of(cell(row, "volume")));
  }

  private static Bar bar(
      String symbol,
      Resolution resolution,
      Instant start,
      Price open,
      Price high,
      Price low,
      Price close,
      Quantity volume) {
    var end = start.plus(resolution.duration());
    return new Bar(symbol, resolution, start, end, open, high, low, close, volume, 1, close);
  }
}
