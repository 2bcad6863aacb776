package io.stockbot.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes the sessions of whole years, from the rules and the special days. */
final class Sessions {

  private Sessions() {}

  /** In order of their dates. */
  static List<Session> ofYears(int first, int last, ZoneId zone) {
    return IntStream.rangeClosed(first, last)
        .boxed()
        .flatMap(year -> ofYear(year, zone).stream())
        .toList();
  }

  private static List<Session> ofYear(int year, ZoneId zone) {
    var holidays = Holidays.of(year);
    var earlyCloses = EarlyCloses.of(year);
    return IntStream.rangeClosed(1, Year.of(year).length())
        .mapToObj(day -> LocalDate.ofYearDay(year, day))
        .filter(date -> isTraded(date, holidays))
        .map(date -> session(date, earlyCloses, zone))
        .toList();
  }

  private static boolean isTraded(LocalDate date, Set<LocalDate> holidays) {
    var weekend =
        date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !holidays.contains(date) && !SpecialDays.CLOSED.contains(date);
  }

  private static Session session(LocalDate date, Set<LocalDate> earlyCloses, ZoneId zone) {
    return earlyCloses.contains(date) || SpecialDays.CLOSED_EARLY.contains(date)
        ? Session.closingEarly(date, zone)
        : Session.full(date, zone);
  }
}
