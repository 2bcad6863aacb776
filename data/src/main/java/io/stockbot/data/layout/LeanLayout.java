package io.stockbot.data.layout;

import io.stockbot.data.table.Table;
import io.stockbot.marketdata.bars.Interval;
import io.stockbot.marketdata.history.SymbolName;
import io.stockbot.protocol.value.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The entries of LEAN's zips, without a header, prices in ten-thousandths of a dollar: {@code
 * 20131007_spy_minute_trade.csv} with milliseconds since midnight in New York, {@code spy.csv} with
 * {@code yyyyMMdd HH:mm}.
 */
final class LeanLayout implements Layout {

  private static final BarCells CELLS =
      new BarCells(1, 2, 3, 4, 5, Optional.empty(), Optional.empty(), Numbers::scaled);
  private static final int COLUMNS = 6;
  private static final Pattern INTRADAY =
      Pattern.compile("(\\d{8})_([a-z0-9.^-]+)_(minute|second)_trade\\.csv");
  private static final Pattern LONGER =
      Pattern.compile("([a-z0-9.^-]+?)(?:_(?:daily|hour))?\\.csv");
  private static final Pattern DAY_AND_TIME = Pattern.compile("\\d{8} \\d{2}:\\d{2}");

  @Override
  public String name() {
    return "lean";
  }

  @Override
  public boolean hasHeader() {
    return false;
  }

  @Override
  public Optional<RowParser> parser(
      Table table, List<String> first, List<List<String>> sample, Optional<String> symbol) {
    if (first.size() != COLUMNS) {
      return Optional.empty();
    }
    var intraday = INTRADAY.matcher(table.shortName());
    if (intraday.matches()) {
      var length = intraday.group(3).equals("minute") ? Resolution.MINUTE_1 : Resolution.SECOND_1;
      var name = symbol.orElseGet(() -> checked(intraday.group(2)));
      return Optional.of(sinceMidnight(new Stamps().date(intraday.group(1)), name, length));
    }
    var longer = LONGER.matcher(table.shortName());
    return longer.matches() && DAY_AND_TIME.matcher(first.getFirst()).matches()
        ? Optional.of(byDate(symbol.orElseGet(() -> checked(longer.group(1))), sample))
        : Optional.empty();
  }

  private static RowParser sinceMidnight(LocalDate date, String symbol, Resolution length) {
    return row ->
        CELLS.row(row, symbol, length, clock(date, Numbers.count(row[0], "milliseconds")));
  }

  /** Milliseconds of the clock on the wall, which is set forward and back in the night. */
  private static Instant clock(LocalDate date, long millis) {
    return date.atStartOfDay()
        .plus(Duration.ofMillis(millis))
        .atZone(Interval.NEW_YORK)
        .toInstant();
  }

  private static RowParser byDate(String symbol, List<List<String>> sample) {
    var stamps = new Stamps();
    if (sample.stream().allMatch(row -> row.getFirst().endsWith("00:00"))) {
      return row -> OwnLayout.daily(CELLS, row, symbol, row[0].substring(0, 8), stamps);
    }
    return row ->
        CELLS.row(
            row,
            symbol,
            Resolution.HOUR_1,
            stamps.newYork(stamps.date(row[0].substring(0, 8)) + row[0].substring(8) + ":00"));
  }

  private static String checked(String name) {
    return SymbolName.checked(name.toUpperCase(Locale.ROOT));
  }
}
