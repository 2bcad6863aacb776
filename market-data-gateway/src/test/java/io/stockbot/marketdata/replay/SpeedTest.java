package io.stockbot.marketdata.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {

  @Test
  void dividesTime() {
    assertThat(Speed.of("1").wall(Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(5));
    assertThat(Speed.of("10").wall(Duration.ofSeconds(5))).isEqualTo(Duration.ofMillis(500));
    assertThat(Speed.of("0.5").wall(Duration.ofSeconds(5))).isEqualTo(Duration.ofSeconds(10));
    assertThat(Speed.of("max").wall(Duration.ofDays(5))).isEqualTo(Duration.ZERO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fast", "0", "-1", "1e9", "0.0001", "1e9999999"})
  void refusesWhatIsNoSpeed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Speed.of(text))
        .withMessageStartingWith("must be ");
  }
}
