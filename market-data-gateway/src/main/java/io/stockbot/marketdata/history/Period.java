package io.stockbot.marketdata.history;

import io.stockbot.marketdata.bars.Interval;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one file of a symbol covers: a calendar day in New York, or a year of them.
 *
 * @param name such as {@code 2013-10-07} or {@code 2013}, which sorts by time
 * @param start the first instant
 * @param end the first instant after it
 */
public record Period(String name, Instant start, Instant end) implements Comparable<Period> {

  private static final int YEAR_LENGTH = 4;

  static Period day(Instant time) {
    return day(LocalDate.ofInstant(time, Interval.NEW_YORK));
  }

  static Period year(Instant time) {
    return year(LocalDate.ofInstant(time, Interval.NEW_YORK).getYear());
  }

  /** The period of a name; none when it is no period's name. */
  public static Optional<Period> named(String name) {
    try {
      return Optional.of(
          name.length() == YEAR_LENGTH ? year(Integer.parseInt(name)) : day(LocalDate.parse(name)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether anything of it starts in a span of time. */
  public boolean overlaps(Instant from, Instant to) {
    return start.isBefore(to) && end.isAfter(from);
  }

  @Override
  public int compareTo(Period other) {
    return start.compareTo(other.start);
  }

  private static Period day(LocalDate date) {
    var day = Interval.ofDay(date);
    return new Period(date.toString(), day.start(), day.end());
  }

  private static Period year(int year) {
    return new Period(
        "%04d".formatted(year),
        Interval.ofDay(LocalDate.of(year, 1, 1)).start(),
        Interval.ofDay(LocalDate.of(year + 1, 1, 1)).start());
  }
}
