package io.stockbot.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * Easter Sunday, by the anonymous Gregorian computus (Nature, 20 April 1876; Meeus, Astronomical
 * Algorithms, chapter 8).
 */
final class Easter {

  private Easter() {}

  static LocalDate sunday(int year) {
    int golden = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int lunarCorrection = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - lunarCorrection + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int leap = (golden + 11 * epact + 22 * weekday) / 451;
    int marchDay = epact + weekday - 7 * leap + 22;
    return LocalDate.of(year, Month.MARCH, 1).plusDays(marchDay - 1L);
  }
}
