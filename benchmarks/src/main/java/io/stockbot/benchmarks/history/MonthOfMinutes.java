package io.stockbot.benchmarks.history;

import io.stockbot.calendar.ExchangeCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What both sides are asked: June of each symbol with minutes, and the sum of its closes. */
final class MonthOfMinutes {

  static final Instant FROM = at(LocalDate.of(2019, 6, 1));
  static final Instant TO = at(LocalDate.of(2019, 7, 1));

  private MonthOfMinutes() {}

  static List<String> symbols() {
    return IntStream.range(0, MadeUpBars.MINUTE_SYMBOLS).mapToObj(i -> "M" + i).toList();
  }

  private static Instant at(LocalDate date) {
    return date.atStartOfDay(ExchangeCalendar.ZONE).toInstant();
  }
}
