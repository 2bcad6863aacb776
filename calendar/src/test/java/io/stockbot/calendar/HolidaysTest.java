package io.stockbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HolidaysTest {

  private static final ExchangeCalendar CALENDAR = ExchangeCalendar.usEquities();

  @ParameterizedTest
  @CsvSource({
    "New Year's Day,                     2025-01-01",
    "New Year's Day on a Sunday,         2023-01-02",
    "Martin Luther King's day,           1998-01-19",
    "Presidents' Day,                    2024-02-19",
    "Good Friday in March,               2024-03-29",
    "Good Friday in April,               2025-04-18",
    "Memorial Day,                       2025-05-26",
    "the first Juneteenth that was kept, 2022-06-20",
    "Juneteenth on a Saturday,           2027-06-18",
    "Independence Day on a Saturday,     2026-07-03",
    "Independence Day on a Sunday,       2027-07-05",
    "Labor Day,                          2025-09-01",
    "Thanksgiving,                       2029-11-22",
    "Christmas on a Saturday,            2027-12-24",
    "Christmas on a Sunday,              2022-12-26",
    "the attacks of 2001,                2001-09-14",
    "mourning for Reagan,                2004-06-11",
    "mourning for Ford,                  2007-01-02",
    "Sandy's first day,                  2012-10-29",
    "Sandy's second day,                 2012-10-30",
    "mourning for Bush,                  2018-12-05",
    "mourning for Carter,                2025-01-09"
  })
  void nobodyTradesOn(String occasion, LocalDate date) {
    assertThat(CALENDAR.session(date)).as(occasion).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the Friday before a New Year's Day on a Saturday, 2021-12-31",
    "the Monday after it,                              2022-01-03",
    "Juneteenth before it was kept,                    2020-06-19",
    "the first day after the attacks,                  2001-09-17",
    "Columbus Day,                                     2024-10-14",
    "Veterans Day,                                     2024-11-11"
  })
  void allTradeOn(String occasion, LocalDate date) {
    assertThat(CALENDAR.session(date)).as(occasion).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1998-11-27",
        "1998-12-24",
        "1999-11-26",
        "1999-12-31",
        "2002-07-05",
        "2003-12-26",
        "2013-07-03",
        "2024-07-03",
        "2024-11-29",
        "2026-12-24",
        "2029-07-03"
      })
  void closesEarlyOn(LocalDate date) {
    var session = CALENDAR.session(date).orElseThrow();

    assertThat(session.closesEarly()).isTrue();
    assertThat(LocalTime.ofInstant(session.close(), ExchangeCalendar.ZONE)).isEqualTo("13:00");
    assertThat(LocalTime.ofInstant(session.postClose(), ExchangeCalendar.ZONE)).isEqualTo("17:00");
  }

  @ParameterizedTest
  @CsvSource({
    "the Wednesday before Independence Day until 2012, 2002-07-03",
    "the Friday after Independence Day since 2013,     2013-07-05",
    "the Friday before Independence Day on a Sunday,   1999-07-02",
    "the Friday before Christmas on a Monday,          2006-12-22",
    "New Year's Eve,                                   2024-12-31"
  })
  void closesAsAlwaysOn(String occasion, LocalDate date) {
    assertThat(CALENDAR.session(date).orElseThrow().closesEarly()).as(occasion).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1998-04-12",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2016-03-27",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2030-04-21",
        "2038-04-25"
      })
  void easterIsOn(LocalDate sunday) {
    assertThat(Easter.sunday(sunday.getYear())).isEqualTo(sunday);
  }
}
