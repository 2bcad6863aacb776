package io.stockbot.calendar.actions;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.common.testing.RecordedData;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

/** A recorded day of a share, and the factors that others adjust it with. */
record RecordedDay(Bar bar, BigDecimal priceFactor, BigDecimal splitFactor) {

  static List<RecordedDay> of(String symbol) throws IOException {
    return Files.readAllLines(RecordedData.require("daily", symbol + ".csv")).stream()
        .skip(1)
        .map(RecordedDay::read)
        .toList();
  }

  static CorporateActions actions(String symbol) throws IOException {
    var file = RecordedData.require("corporate-actions", symbol + ".csv");
    return CorporateActions.of(ActionRows.read(symbol, Files.readAllLines(file)));
  }

  private static RecordedDay read(String row) {
    var cells = row.split(",", -1);
    return new RecordedDay(
        day(
            cells[1],
            LocalDate.parse(cells[0]),
            List.of(cells[2], cells[3], cells[4], cells[5]),
            cells[6]),
        new BigDecimal(cells[7]),
        new BigDecimal(cells[8]));
  }

  /** A bar of one day, at four prices. */
  static Bar day(String symbol, LocalDate date, List<String> prices, String volume) {
    return new Bar(
        symbol,
        Resolution.DAY_1,
        date.atStartOfDay(ExchangeCalendar.ZONE).toInstant(),
        date.plusDays(1).atStartOfDay(ExchangeCalendar.ZONE).toInstant(),
        Price.of(prices.get(0)),
        Price.of(prices.get(1)),
        Price.of(prices.get(2)),
        Price.of(prices.get(3)),
        Quantity.of(volume),
        1,
        Price.of(prices.get(3)));
  }
}
