package io.stockbot.marketdata.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalTest {

  @Test
  void aDayGoesFromMidnightToMidnightInNewYork() {
    // 01:00 UTC on Tuesday is still Monday evening in New York
    var day = Interval.of(Resolution.DAY_1, Instant.parse("2013-10-08T01:00:00Z"));

    assertThat(day.start()).isEqualTo("2013-10-07T04:00:00Z");
    assertThat(day.end()).isEqualTo("2013-10-08T04:00:00Z");
  }

  @Test
  void aDayHas23HoursWhenSummerTimeBegins() {
    var day = Interval.ofDay(LocalDate.parse("2013-03-10"));

    assertThat(day.start()).isEqualTo("2013-03-10T05:00:00Z");
    assertThat(Duration.between(day.start(), day.end())).hasHours(23);
  }

  @Test
  void aDayHas25HoursWhenSummerTimeEnds() {
    var day = Interval.ofDay(LocalDate.parse("2013-11-03"));

    assertThat(day.end()).isEqualTo("2013-11-04T05:00:00Z");
    assertThat(Duration.between(day.start(), day.end())).hasHours(25);
  }

  @Test
  void bothHoursThatAreCalledOneOClockAreBarsOfTheirOwn() {
    var first = Interval.of(Resolution.HOUR_1, Instant.parse("2013-11-03T05:59:59Z"));
    var second = Interval.of(Resolution.HOUR_1, Instant.parse("2013-11-03T06:00:00Z"));

    assertThat(first.start()).isEqualTo("2013-11-03T05:00:00Z");
    assertThat(second.start()).isEqualTo(first.end());
    assertThat(second.start().atZone(Interval.NEW_YORK).toLocalTime())
        .isEqualTo(first.start().atZone(Interval.NEW_YORK).toLocalTime())
        .isEqualTo(LocalTime.of(1, 0));
  }

  @ParameterizedTest
  @EnumSource(value = Resolution.class, mode = EnumSource.Mode.EXCLUDE, names = "TICK")
  void aDayIsWholeBarsOneAfterTheOtherAlsoWhenTheClocksChange(Resolution resolution) {
    for (var date : new String[] {"2013-10-07", "2013-03-10", "2013-11-03"}) {
      var day = Interval.ofDay(LocalDate.parse(date));

      var time = day.start();
      while (time.isBefore(day.end())) {
        var interval = Interval.of(resolution, time);
        assertThat(interval.start()).isEqualTo(time);
        assertThat(Interval.of(resolution, interval.end().minusNanos(1))).isEqualTo(interval);
        time = interval.end();
      }

      assertThat(time).isEqualTo(day.end());
    }
  }

  @Test
  void anInstantAtAnEndBelongsToTheNextBar() {
    var interval = Interval.of(Resolution.MINUTE_5, Instant.parse("2013-10-07T13:35:00Z"));

    assertThat(interval.start()).isEqualTo("2013-10-07T13:35:00Z");
    assertThat(interval.end()).isEqualTo("2013-10-07T13:40:00Z");
  }

  @Test
  void aTickTakesNoTime() {
    var time = Instant.parse("2013-10-07T13:35:00.123Z");

    assertThat(Interval.of(Resolution.TICK, time)).isEqualTo(new Interval(time, time));
  }

  @Test
  void timesBefore1970AreAlignedTheSame() {
    var interval = Interval.of(Resolution.HOUR_1, Instant.parse("1962-01-02T14:59:59.999Z"));

    assertThat(interval.start()).isEqualTo("1962-01-02T14:00:00Z");
  }
}
