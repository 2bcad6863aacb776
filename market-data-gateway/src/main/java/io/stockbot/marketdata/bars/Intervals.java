package io.stockbot.marketdata.bars;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.calendar.Session;
import io.stockbot.protocol.value.Resolution;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the interval of a resolution that holds a time, in nanoseconds of the epoch. It remembers
 * what it found last, and the day. Not for several threads.
 */
final class Intervals {

  private static final long HOUR = 3_600 * Nanos.SECOND;

  private final Alignment alignment;
  private long start;
  private long end;
  private long dayStart;
  private long dayEnd;
  private long sessionStart;
  private long sessionEnd;

  Intervals(Alignment alignment) {
    this.alignment = alignment;
  }

  long start() {
    return start;
  }

  long end() {
    return end;
  }

  /**
   * @return false when no bar of this resolution holds the time
   */
  boolean find(Resolution resolution, long time) {
    return switch (resolution) {
      case TICK -> found(time, time);
      case SECOND_1, SECOND_5, SECOND_15, SECOND_30, MINUTE_1, MINUTE_5, MINUTE_15, MINUTE_30 ->
          onTheClock(resolution.duration().toSeconds() * Nanos.SECOND, time);
      case HOUR_1 -> alignment == Alignment.CLOCK ? onTheClock(HOUR, time) : hour(time);
      case DAY_1 -> day(time);
    };
  }

  /** Whether a time lies between the bells. */
  boolean isRegular(long time) {
    know(time);
    return time >= sessionStart && time < sessionEnd;
  }

  /** Whether there is a session on the day of a time. */
  boolean isSessionDay(long time) {
    know(time);
    return sessionStart < sessionEnd;
  }

  /** When the hours of the exchange change next: at a bell or at midnight. */
  long nextTurn(long time) {
    know(time);
    if (time < sessionStart) {
      return sessionStart;
    }
    return time < sessionEnd ? sessionEnd : dayEnd;
  }

  private boolean found(long from, long to) {
    start = from;
    end = to;
    return true;
  }

  /** New York is whole hours away from UTC, so a length that divides an hour needs no zone. */
  private boolean onTheClock(long length, long time) {
    var from = time - Math.floorMod(time, length);
    return found(from, from + length);
  }

  private boolean hour(long time) {
    know(time);
    if (sessionStart == sessionEnd) {
      return onTheClock(HOUR, time);
    }
    if (time < sessionStart) {
      return hourFrom(sessionStart, dayStart, sessionStart, time);
    }
    return time < sessionEnd
        ? hourFrom(sessionStart, sessionStart, sessionEnd, time)
        : hourFrom(sessionEnd, sessionEnd, dayEnd, time);
  }

  private boolean hourFrom(long anchor, long first, long last, long time) {
    var from = anchor + Math.floorDiv(time - anchor, HOUR) * HOUR;
    return found(Math.max(from, first), Math.min(from + HOUR, last));
  }

  private boolean day(long time) {
    know(time);
    return switch (alignment) {
      case CLOCK -> found(dayStart, dayEnd);
      case SESSION -> time >= sessionStart && time < sessionEnd && found(sessionStart, sessionEnd);
    };
  }

  private void know(long time) {
    if (time >= dayStart && time < dayEnd) {
      return;
    }
    var date = LocalDate.ofInstant(Nanos.instant(time), Interval.NEW_YORK);
    var day = Interval.ofDay(date);
    dayStart = Nanos.of(day.start());
    dayEnd = Nanos.of(day.end());
    var calendar = ExchangeCalendar.usEquities();
    var session = calendar.covers(date) ? calendar.session(date) : Optional.<Session>empty();
    sessionStart = session.map(hours -> Nanos.of(hours.open())).orElse(dayStart);
    sessionEnd = session.map(hours -> Nanos.of(hours.close())).orElse(dayStart);
  }
}
