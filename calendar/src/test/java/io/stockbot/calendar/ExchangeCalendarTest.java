package io.stockbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExchangeCalendarTest {

  private static final ExchangeCalendar CALENDAR = ExchangeCalendar.usEquities();
  private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 8);
  private static final LocalDate SUNDAY = LocalDate.of(2024, 3, 10);
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);

  @Test
  void opensAnHourEarlierByUtcWhenTheClocksGoForward() {
    assertThat(CALENDAR.session(FRIDAY))
        .hasValue(
            new Session(
                FRIDAY,
                Instant.parse("2024-03-08T09:00:00Z"),
                Instant.parse("2024-03-08T14:30:00Z"),
                Instant.parse("2024-03-08T21:00:00Z"),
                Instant.parse("2024-03-09T01:00:00Z")));
    assertThat(CALENDAR.session(MONDAY))
        .hasValue(
            new Session(
                MONDAY,
                Instant.parse("2024-03-11T08:00:00Z"),
                Instant.parse("2024-03-11T13:30:00Z"),
                Instant.parse("2024-03-11T20:00:00Z"),
                Instant.parse("2024-03-12T00:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-08T08:59:59.999999999Z, CLOSED",
    "2024-03-08T09:00:00Z,           PRE",
    "2024-03-08T14:29:59.999Z,       PRE",
    "2024-03-08T14:30:00Z,           REGULAR",
    "2024-03-08T20:59:59.999999999Z, REGULAR",
    "2024-03-08T21:00:00Z,           POST",
    "2024-03-09T00:59:59Z,           POST",
    "2024-03-09T01:00:00Z,           CLOSED",
    "2024-03-10T18:00:00Z,           CLOSED",
    "2024-07-03T16:59:59Z,           REGULAR",
    "2024-07-03T17:00:00Z,           POST",
    "2024-07-03T21:00:00Z,           CLOSED",
    "2024-07-04T15:00:00Z,           CLOSED"
  })
  void knowsThePhaseOfTheDay(Instant time, Phase phase) {
    assertThat(CALENDAR.phase(time)).isEqualTo(phase);
    assertThat(CALENDAR.isOpen(time)).isEqualTo(phase == Phase.REGULAR);
    assertThat(CALENDAR.sessionAt(time).isPresent()).isEqualTo(phase != Phase.CLOSED);
  }

  @Test
  void findsEachSessionAtEachOfItsTurns() {
    for (var session : CALENDAR.sessions(ExchangeCalendar.FIRST, ExchangeCalendar.LAST)) {
      assertThat(CALENDAR.sessionAt(session.preOpen())).hasValue(session);
      assertThat(CALENDAR.sessionAt(session.close())).hasValue(session);
      assertThat(CALENDAR.sessionAt(session.postClose())).isEmpty();
      assertThat(session.isOpen(session.open())).isTrue();
      assertThat(session.isOpen(session.close())).isFalse();
    }
  }

  @Test
  void goesFromSessionToSession() {
    assertThat(CALENDAR.next(FRIDAY).date()).isEqualTo(MONDAY);
    assertThat(CALENDAR.next(SUNDAY).date()).isEqualTo(MONDAY);
    assertThat(CALENDAR.previous(MONDAY).date()).isEqualTo(FRIDAY);
    assertThat(CALENDAR.previous(SUNDAY).date()).isEqualTo(FRIDAY);
  }

  @Test
  void listsTheSessionsOfAWeekWithAHoliday() {
    var sessions = CALENDAR.sessions(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 7));

    assertThat(sessions)
        .extracting(Session::date)
        .isEqualTo(
            List.of(
                LocalDate.of(2024, 7, 1),
                LocalDate.of(2024, 7, 2),
                LocalDate.of(2024, 7, 3),
                LocalDate.of(2024, 7, 5)));
    assertThat(CALENDAR.sessions(MONDAY, FRIDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-08T09:00:00Z, 2024-03-08T14:30:00Z, 2024-03-08T21:00:00Z",
    "2024-03-08T14:30:00Z, 2024-03-11T13:30:00Z, 2024-03-08T21:00:00Z",
    "2024-03-08T21:00:00Z, 2024-03-11T13:30:00Z, 2024-03-11T20:00:00Z",
    "2024-03-10T12:00:00Z, 2024-03-11T13:30:00Z, 2024-03-11T20:00:00Z",
    "2024-07-03T13:00:00Z, 2024-07-03T13:30:00Z, 2024-07-03T17:00:00Z"
  })
  void tellsWhenTheBellsRingNext(Instant time, Instant open, Instant close) {
    assertThat(CALENDAR.nextOpen(time)).isEqualTo(open);
    assertThat(CALENDAR.nextClose(time)).isEqualTo(close);
  }

  @Test
  void readsTheDateOnTheExchangesClock() {
    assertThat(ExchangeCalendar.date(Instant.parse("2024-03-09T01:00:00Z"))).isEqualTo(FRIDAY);
  }

  @Test
  void knowsItsFirstAndItsLastDay() {
    assertThat(CALENDAR.session(ExchangeCalendar.FIRST)).isEmpty();
    assertThat(CALENDAR.session(ExchangeCalendar.LAST)).isPresent();
    assertThat(CALENDAR.covers(ExchangeCalendar.FIRST)).isTrue();
    assertThat(CALENDAR.covers(ExchangeCalendar.LAST)).isTrue();
    assertThat(CALENDAR.covers(Instant.parse("1998-01-01T05:00:00Z"))).isTrue();
    assertThat(CALENDAR.covers(Instant.parse("1998-01-01T04:59:59Z"))).isFalse();
    assertThat(CALENDAR.covers(Instant.parse("2031-01-01T04:59:59Z"))).isTrue();
    assertThat(CALENDAR.covers(Instant.parse("2031-01-01T05:00:00Z"))).isFalse();
  }

  @Test
  void saysThatItDoesNotKnowWhatLiesOutside() {
    assertThatThrownBy(() -> CALENDAR.session(ExchangeCalendar.FIRST.minusDays(1)))
        .isInstanceOf(OutsideCalendar.class)
        .hasMessage("the exchange calendar knows 1998-01-01 to 2030-12-31, not 1997-12-31");
    assertThatThrownBy(() -> CALENDAR.phase(Instant.parse("2031-01-02T15:00:00Z")))
        .isInstanceOf(OutsideCalendar.class)
        .hasMessageEndingWith("not 2031-01-02T15:00:00Z");
    assertThatThrownBy(() -> CALENDAR.next(ExchangeCalendar.LAST))
        .isInstanceOf(OutsideCalendar.class)
        .hasMessageEndingWith("not a session after 2030-12-31");
    assertThatThrownBy(() -> CALENDAR.previous(ExchangeCalendar.FIRST))
        .isInstanceOf(OutsideCalendar.class);
    assertThatThrownBy(() -> CALENDAR.nextOpen(Instant.parse("2031-01-01T00:00:00Z")))
        .isInstanceOf(OutsideCalendar.class);
  }
}
