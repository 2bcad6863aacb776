package io.stockbot.calendar;

import static java.time.DayOfWeek.WEDNESDAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * The days on which the closing bell rings at 13:00 by rule, when they are sessions: the day after
 * Thanksgiving, Christmas Eve, and the day before Independence Day. Until 2012 an Independence Day
 * on a Thursday shortened the Friday after instead of the Wednesday before. Sources: the exchange's
 * <a href="https://www.nyse.com/markets/hours-calendars">calendar</a>, and its list of closings as
 * <a
 * href="https://github.com/rsheftel/pandas_market_calendars/files/6827110/Stocks.NYSE-Closings.pdf">
 * pandas_market_calendars</a> keeps it.
 */
final class EarlyCloses {

  /** The first year in which an Independence Day on a Thursday shortened the Wednesday. */
  private static final int WEDNESDAY_BEFORE = 2013;

  private EarlyCloses() {}

  /** Of one year; a weekend or a holiday may be among them. */
  static Set<LocalDate> of(int year) {
    return Set.of(
        Holidays.thanksgiving(year).plusDays(1),
        LocalDate.of(year, Month.DECEMBER, 24),
        atIndependenceDay(year));
  }

  private static LocalDate atIndependenceDay(int year) {
    var before = LocalDate.of(year, Month.JULY, 3);
    var fridayAfter = before.getDayOfWeek() == WEDNESDAY && year < WEDNESDAY_BEFORE;
    return fridayAfter ? before.plusDays(2) : before;
  }
}
