package io.stockbot.protocol.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {

  @Test
  void hasTheNamesOfTheApiShortestFirst() {
    assertThat(Resolution.names()).isEqualTo("tick, 1s, 5s, 15s, 30s, 1m, 5m, 15m, 30m, 1h, 1d");
    assertThat(Resolution.values())
        .extracting(Resolution::duration)
        .isSorted()
        .contains(Duration.ofMinutes(15), Duration.ofDays(1));
  }

  @ParameterizedTest
  @EnumSource
  void isFoundByItsName(Resolution resolution) {
    assertThat(Resolution.of(resolution.wire())).isEqualTo(resolution);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2m", "1M", "MINUTE_1", "", " 1m"})
  void saysWhichOnesThereAre(String unknown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Resolution.of(unknown))
        .withMessage("must be one of " + Resolution.names());
  }
}
