package io.stockbot.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjuster;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The holidays that the exchange keeps by rule, as in NYSE Rule 7.2 and <a
 * href="https://www.nyse.com/markets/hours-calendars">its calendar</a>: one on a Saturday is kept
 * the Friday before, one on a Sunday the Monday after. The exception is a New Year's Day on a
 * Saturday: it is not kept, because the Friday before ends a month's and a year's accounts.
 */
final class Holidays {

  /** A federal holiday since June 2021; the exchange has kept it since 2022. */
  private static final int FIRST_JUNETEENTH = 2022;

  private Holidays() {}

  /** Of one year, from 1998 on, when the exchange first kept Martin Luther King's day. */
  static Set<LocalDate> of(int year) {
    return Stream.of(newYear(year), movable(year), fixed(year))
        .flatMap(days -> days)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<LocalDate> newYear(int year) {
    var day = LocalDate.of(year, Month.JANUARY, 1);
    return day.getDayOfWeek() == SATURDAY ? Stream.empty() : Stream.of(observed(day));
  }

  private static Stream<LocalDate> movable(int year) {
    return Stream.of(
        in(year, Month.JANUARY, dayOfWeekInMonth(3, MONDAY)),
        in(year, Month.FEBRUARY, dayOfWeekInMonth(3, MONDAY)),
        Easter.sunday(year).minusDays(2),
        in(year, Month.MAY, lastInMonth(MONDAY)),
        in(year, Month.SEPTEMBER, firstInMonth(MONDAY)),
        thanksgiving(year));
  }

  private static Stream<LocalDate> fixed(int year) {
    var juneteenth =
        year < FIRST_JUNETEENTH
            ? Stream.<LocalDate>empty()
            : Stream.of(LocalDate.of(year, Month.JUNE, 19));
    return Stream.concat(
            juneteenth,
            Stream.of(LocalDate.of(year, Month.JULY, 4), LocalDate.of(year, Month.DECEMBER, 25)))
        .map(Holidays::observed);
  }

  static LocalDate thanksgiving(int year) {
    return in(year, Month.NOVEMBER, dayOfWeekInMonth(4, THURSDAY));
  }

  private static LocalDate in(int year, Month month, TemporalAdjuster day) {
    return LocalDate.of(year, month, 1).with(day);
  }

  private static LocalDate observed(LocalDate day) {
    if (day.getDayOfWeek() == SATURDAY) {
      return day.minusDays(1);
    }
    return day.getDayOfWeek() == SUNDAY ? day.plusDays(1) : day;
  }
}
