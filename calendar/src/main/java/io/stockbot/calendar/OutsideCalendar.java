package io.stockbot.calendar;

import java.time.DateTimeException;

/** Somebody asked for a time that the calendar does not know. */
public final class OutsideCalendar extends DateTimeException {

  private static final long serialVersionUID = 1L;

  OutsideCalendar(Object asked) {
    super(
        "the exchange calendar knows %s to %s, not %s"
            .formatted(ExchangeCalendar.FIRST, ExchangeCalendar.LAST, asked));
  }
}
