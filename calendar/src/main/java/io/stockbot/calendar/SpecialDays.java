package io.stockbot.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which the exchange did what no rule says. Where no other source is given it is the
 * exchange's list of closings, as <a
 * href="https://github.com/rsheftel/pandas_market_calendars/files/6827110/Stocks.NYSE-Closings.pdf">
 * pandas_market_calendars</a> keeps it.
 */
final class SpecialDays {

  /** Whole days without trading. */
  static final Set<LocalDate> CLOSED =
      Set.of(
          // After the attacks on the World Trade Center.
          LocalDate.of(2001, 9, 11),
          LocalDate.of(2001, 9, 12),
          LocalDate.of(2001, 9, 13),
          LocalDate.of(2001, 9, 14),
          // In mourning for Ronald Reagan.
          LocalDate.of(2004, 6, 11),
          // In mourning for Gerald Ford.
          LocalDate.of(2007, 1, 2),
          // Hurricane Sandy: NYSE, "Market closures due to Hurricane Sandy", 28 and 29 October
          // 2012.
          LocalDate.of(2012, 10, 29),
          LocalDate.of(2012, 10, 30),
          // In mourning for George H. W. Bush: NYSE press release of 1 December 2018.
          LocalDate.of(2018, 12, 5),
          // In mourning for Jimmy Carter: NYSE press release of 30 December 2024.
          LocalDate.of(2025, 1, 9));

  /** Days with a closing bell at 13:00. */
  static final Set<LocalDate> CLOSED_EARLY =
      Set.of(
          // The change to the year 2000: decided by the NYSE's board in June 1999, see
          // https://mondovisione.com/media-and-resources/news/the-new-york-stock-exchange-defers-offhours-trading-until-second-half-2000
          LocalDate.of(1999, 12, 31),
          // The Friday after Christmas.
          LocalDate.of(2003, 12, 26));

  private SpecialDays() {}
}
