package io.stockbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.RecordedData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The calendar beside what was traded and what others wrote down. */
final class RecordedSessionsTest {

  private static final ExchangeCalendar CALENDAR = ExchangeCalendar.usEquities();

  /** Early closes that the file does not know: all before its first, and the last day of 1999. */
  private static final Set<LocalDate> MISSING_EARLY_CLOSES =
      Set.of(LocalDate.of(1998, 11, 27), LocalDate.of(1998, 12, 24), LocalDate.of(1999, 12, 31));

  @Test
  void hasExactlyTheDaysOnWhichSpyWasTraded() throws IOException {
    var traded =
        Files.readAllLines(RecordedData.require("daily", "SPY.csv")).stream()
            .skip(1)
            .map(row -> LocalDate.parse(row.substring(0, row.indexOf(','))))
            .toList();

    var sessions = dates(traded.getFirst(), traded.getLast());

    assertThat(traded).hasSize(5_849);
    assertThat(sessions).isEqualTo(traded);
  }

  @Test
  void keepsExactlyTheHolidaysOfTheReference() {
    var reference = ReferenceHours.read();
    var until = LocalDate.of(reference.last().getYear(), 12, 31);

    var kept =
        weekdays(ExchangeCalendar.FIRST, until)
            .filter(date -> CALENDAR.session(date).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(reference.holidays()).hasSize(293);
    assertThat(kept).isEqualTo(onWeekdays(reference.holidays()));
  }

  @Test
  void closesEarlyOnExactlyTheDaysOfTheReference() {
    var reference = ReferenceHours.read();
    var until = LocalDate.of(reference.last().getYear(), 12, 31);
    var expected = onWeekdays(reference.earlyCloses());
    expected.addAll(MISSING_EARLY_CLOSES);

    var early =
        CALENDAR.sessions(ExchangeCalendar.FIRST, until).stream()
            .filter(Session::closesEarly)
            .map(Session::date)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(early).isEqualTo(expected);
    assertThat(reference.earlyCloses()).doesNotContainAnyElementsOf(MISSING_EARLY_CLOSES);
  }

  @Test
  void keepsTheHoursOfTheReference() {
    var reference = ReferenceHours.read();
    var until = LocalDate.of(reference.last().getYear(), 12, 31);

    for (var session : CALENDAR.sessions(ExchangeCalendar.FIRST, until)) {
      var turns = turns(session);
      var expected = reference.turns(weekday(session.date()));
      if (session.closesEarly()) {
        assertThat(reference.earlyCloseTimes()).containsExactly(turns.get(2));
        assertThat(turns.subList(0, 2)).isEqualTo(expected.subList(0, 2));
      } else {
        assertThat(turns).isEqualTo(expected);
      }
    }
  }

  private static List<LocalTime> turns(Session session) {
    return Stream.of(session.preOpen(), session.open(), session.close(), session.postClose())
        .map(time -> LocalTime.ofInstant(time, ExchangeCalendar.ZONE))
        .toList();
  }

  private static String weekday(LocalDate date) {
    return date.getDayOfWeek()
        .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        .toLowerCase(Locale.ROOT);
  }

  private static List<LocalDate> dates(LocalDate from, LocalDate to) {
    return CALENDAR.sessions(from, to).stream().map(Session::date).toList();
  }

  private static Stream<LocalDate> weekdays(LocalDate from, LocalDate to) {
    return from.datesUntil(to.plusDays(1)).filter(date -> date.getDayOfWeek().getValue() <= 5);
  }

  private static Set<LocalDate> onWeekdays(Set<LocalDate> dates) {
    return dates.stream()
        .filter(date -> date.getDayOfWeek().getValue() <= 5)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
