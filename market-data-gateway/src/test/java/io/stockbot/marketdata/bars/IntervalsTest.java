package io.stockbot.marketdata.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalsTest {

  private final Intervals session = new Intervals(Alignment.SESSION);

  @ParameterizedTest
  @CsvSource({
    // before the opening bell at 13:30 UTC, counted backwards from it
    "2013-10-07T13:29:59Z, 2013-10-07T12:30:00Z, 2013-10-07T13:30:00Z",
    "2013-10-07T13:30:00Z, 2013-10-07T13:30:00Z, 2013-10-07T14:30:00Z",
    // the last half hour before the closing bell
    "2013-10-07T19:59:59Z, 2013-10-07T19:30:00Z, 2013-10-07T20:00:00Z",
    "2013-10-07T20:00:00Z, 2013-10-07T20:00:00Z, 2013-10-07T21:00:00Z",
    // the day after Thanksgiving closes at 13:00
    "2013-11-29T17:45:00Z, 2013-11-29T17:30:00Z, 2013-11-29T18:00:00Z",
    "2013-11-29T18:00:00Z, 2013-11-29T18:00:00Z, 2013-11-29T19:00:00Z",
    // a Sunday has no bells
    "2013-10-06T13:45:00Z, 2013-10-06T13:00:00Z, 2013-10-06T14:00:00Z",
  })
  void hoursAreCountedFromTheBells(Instant time, Instant start, Instant end) {
    assertThat(session.find(Resolution.HOUR_1, Nanos.of(time))).isTrue();
    assertThat(session.start()).isEqualTo(Nanos.of(start));
    assertThat(session.end()).isEqualTo(Nanos.of(end));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-10-07T15:00:00Z, 2013-10-07T13:30:00Z, 2013-10-07T20:00:00Z",
    "2013-11-29T15:00:00Z, 2013-11-29T14:30:00Z, 2013-11-29T18:00:00Z",
  })
  void aDayIsTheRegularSessionAndEndsAtOneOnAHalfDay(Instant time, Instant start, Instant end) {
    assertThat(session.find(Resolution.DAY_1, Nanos.of(time))).isTrue();
    assertThat(session.start()).isEqualTo(Nanos.of(start));
    assertThat(session.end()).isEqualTo(Nanos.of(end));
  }

  @ParameterizedTest
  @CsvSource({"2013-10-07T13:29:59.999Z", "2013-10-07T20:00:00Z", "2013-10-05T15:00:00Z"})
  void whatIsTradedOutsideTheSessionIsInNoDay(Instant time) {
    assertThat(session.find(Resolution.DAY_1, Nanos.of(time))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = Resolution.class, mode = EnumSource.Mode.EXCLUDE, names = "TICK")
  void byTheClockTheyAreThoseOfTheDefinition(Resolution resolution) {
    var clock = new Intervals(Alignment.CLOCK);
    for (var day : new String[] {"2013-10-07", "2013-03-10", "2013-11-03", "1969-07-20"}) {
      for (var minute = 0; minute < 1_440; minute += 7) {
        var time = Instant.parse(day + "T00:00:00.123Z").plusSeconds(60L * minute);
        var expected = Interval.of(resolution, time);

        assertThat(clock.find(resolution, Nanos.of(time))).isTrue();
        assertThat(clock.start()).isEqualTo(Nanos.of(expected.start()));
        assertThat(clock.end()).isEqualTo(Nanos.of(expected.end()));
      }
    }
  }

  @Test
  void longerIntervalsAreMadeOfWholeShorterOnesInBothAlignments() {
    for (var alignment : Alignment.values()) {
      var shorter = new Intervals(alignment);
      var longer = new Intervals(alignment);
      var day = Nanos.of(Instant.parse("2013-11-29T05:00:00Z"));
      for (var time = day; time < day + 86_400 * Nanos.SECOND; time += 1_800 * Nanos.SECOND) {
        shorter.find(Resolution.MINUTE_30, time);
        longer.find(Resolution.HOUR_1, time);
        assertThat(shorter.start()).isBetween(longer.start(), longer.end() - 1);
        assertThat(shorter.end()).isLessThanOrEqualTo(longer.end());
      }
    }
  }
}
