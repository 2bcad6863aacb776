package io.stockbot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * One day of trading. Each part of it lasts from its first instant until just before the next.
 *
 * @param date the day in New York
 * @param preOpen when trading before the bell begins, 04:00 in New York
 * @param open the opening bell, 09:30
 * @param close the closing bell: 16:00, or 13:00 on an early close
 * @param postClose when trading after the bell ends: 20:00, or 17:00 on an early close
 */
public record Session(
    LocalDate date, Instant preOpen, Instant open, Instant close, Instant postClose) {

  private static final LocalTime PRE_OPEN = LocalTime.of(4, 0);
  private static final LocalTime OPEN = LocalTime.of(9, 30);
  private static final LocalTime CLOSE = LocalTime.of(16, 0);
  private static final LocalTime EARLY_CLOSE = LocalTime.of(13, 0);
  private static final LocalTime POST_CLOSE = LocalTime.of(20, 0);
  private static final LocalTime EARLY_POST_CLOSE = LocalTime.of(17, 0);

  static Session full(LocalDate date, ZoneId zone) {
    return of(date, zone, CLOSE, POST_CLOSE);
  }

  static Session closingEarly(LocalDate date, ZoneId zone) {
    return of(date, zone, EARLY_CLOSE, EARLY_POST_CLOSE);
  }

  private static Session of(LocalDate date, ZoneId zone, LocalTime close, LocalTime postClose) {
    return new Session(
        date,
        at(date, PRE_OPEN, zone),
        at(date, OPEN, zone),
        at(date, close, zone),
        at(date, postClose, zone));
  }

  private static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
    return date.atTime(time).atZone(zone).toInstant();
  }

  /** Whether the closing bell rings at 13:00. */
  public boolean closesEarly() {
    return open.plusSeconds(EARLY_CLOSE.toSecondOfDay() - OPEN.toSecondOfDay()).equals(close);
  }

  /** Whether an instant lies in the regular session, from the opening to the closing bell. */
  public boolean isOpen(Instant time) {
    return !time.isBefore(open) && time.isBefore(close);
  }
}
