package io.stockbot.alpaca.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {

  @ParameterizedTest
  @CsvSource({
    "15:00:30, 0",
    "15:00:57.9, 0",
    "15:00:58, 4000",
    "15:00:59, 3000",
    "15:01:00, 2000",
    "15:01:01.5, 500",
    "15:01:02, 0"
  })
  void theHistoryIsAskedFarFromTheEndOfAMinute(String time, long millis) {
    var now = Instant.parse("2026-03-04T" + time + "Z");

    assertThat(Minutes.untilSettled(now, Duration.ofSeconds(2)))
        .isEqualTo(Duration.ofMillis(millis));
    assertThat(Minutes.untilSettled(now, Duration.ZERO)).isZero();
  }
}
