package io.stockbot.data.check;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.calendar.Session;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Nanos;
import io.stockbot.protocol.value.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Whether each session of the exchange has rows, and each of its minutes a bar. Days beyond the
 * calendar are not looked at. Not for several threads.
 */
final class SessionCheck {

  /** The part of a session's minutes that may be without a trade. */
  private static final int ONE_OF = 10;

  private final ExchangeCalendar calendar;
  private final Findings findings;
  private final boolean isByMinute;
  private final Set<LocalDate> days = new HashSet<>();
  private final Set<Instant> minutes = new HashSet<>();
  private LocalDate first = LocalDate.MAX;
  private LocalDate last = LocalDate.MIN;
  private LocalDate day = LocalDate.MIN;
  private long dayEnd = Long.MIN_VALUE;

  SessionCheck(HistoryKind<?> kind, ExchangeCalendar calendar, Findings findings) {
    this.calendar = calendar;
    this.findings = findings;
    isByMinute = kind.resolution().equals(Optional.of(Resolution.MINUTE_1));
  }

  void add(long nanos) {
    if (nanos >= dayEnd) {
      endDay();
      var time = Nanos.instant(nanos);
      day = ExchangeCalendar.date(time);
      dayEnd = Nanos.of(day.plusDays(1).atStartOfDay(ExchangeCalendar.ZONE).toInstant());
      days.add(day);
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
      if (calendar.covers(day) && calendar.session(day).isEmpty()) {
        findings.add(Fault.NO_SESSION, day.toString());
      }
    }
    if (isByMinute) {
      minutes.add(Nanos.instant(nanos));
    }
  }

  /** All rows have been added. */
  void end() {
    endDay();
    if (days.isEmpty() || !calendar.covers(first) || !calendar.covers(last)) {
      return;
    }
    for (var session : calendar.sessions(first, last)) {
      if (!days.contains(session.date())) {
        findings.add(Fault.MISSING_SESSION, session.date().toString());
      }
    }
  }

  private void endDay() {
    if (isByMinute && !minutes.isEmpty() && calendar.covers(day)) {
      calendar.session(day).ifPresent(this::countMinutes);
    }
    minutes.clear();
  }

  private void countMinutes(Session session) {
    var missing = 0;
    var all = 0;
    for (var minute = session.open();
        minute.isBefore(session.close());
        minute = minute.plus(Duration.ofMinutes(1))) {
      all++;
      if (!minutes.contains(minute)) {
        missing++;
        findings.add(Fault.MISSING_MINUTE, minute.toString());
      }
    }
    if (missing * ONE_OF > all) {
      findings.add(Fault.THIN_SESSION, "%s lacks %d of %d".formatted(day, missing, all));
    }
  }
}
