package io.stockbot.systemtests.trial;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A day that was cut of minutes, beside the same day in the daily file.
 *
 * @param high how far it lies above the file's, in dollars
 * @param low likewise
 */
record DayBeside(Bar cut, Quantity volume, BigDecimal high, BigDecimal low) {

  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal PERCENT = new BigDecimal("100");

  /** None when the file has no such day. */
  static Optional<DayBeside> of(Bar cut, CsvRows daily) {
    var date = ExchangeCalendar.date(cut.start()).toString();
    return daily.rows().stream()
        .filter(row -> daily.cell(row, "date").equals(date))
        .findFirst()
        .map(row -> of(cut, daily, row));
  }

  private static DayBeside of(Bar cut, CsvRows daily, List<String> row) {
    var high = Price.of(daily.cell(row, "high")).toDecimal();
    var low = Price.of(daily.cell(row, "low")).toDecimal();
    return new DayBeside(
        cut,
        Quantity.of(daily.cell(row, "volume")),
        cut.high().toDecimal().subtract(high),
        cut.low().toDecimal().subtract(low));
  }

  /** The same volume to the share, high and low within a cent. */
  boolean agrees() {
    return cut.volume().equals(volume)
        && high.abs().compareTo(CENT) <= 0
        && low.abs().compareTo(CENT) <= 0;
  }

  String line() {
    return "%-5s %s %15s %15s %+8.2f %% %+8.4f %+8.4f  %s"
        .formatted(
            cut.symbol(),
            ExchangeCalendar.date(cut.start()),
            cut.volume(),
            volume,
            difference(),
            high,
            low,
            agrees() ? "same" : "differs");
  }

  private BigDecimal difference() {
    return cut.volume()
        .minus(volume)
        .toDecimal()
        .multiply(PERCENT)
        .divide(volume.toDecimal(), 2, RoundingMode.HALF_UP);
  }
}
