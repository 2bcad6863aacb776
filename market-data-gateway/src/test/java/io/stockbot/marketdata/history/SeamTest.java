package io.stockbot.marketdata.history;

import static io.stockbot.marketdata.testing.Ticks.minute;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Bar;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeamTest {

  private static final Bar FIRST = minute("IBM", "13:30:00", "1", 1);
  private static final Bar SECOND = minute("IBM", "13:31:00", "2", 1);
  private static final Bar SECOND_IN_MEMORY = minute("IBM", "13:31:00", "2.5", 1);
  private static final Bar THIRD = minute("IBM", "13:32:00", "3", 1);

  @Test
  void hasNoGapAndNoDuplicateAndWhatIsInMemoryCounts() {
    assertThat(Seam.join(List.of(FIRST, SECOND), List.of(SECOND_IN_MEMORY, THIRD), 10))
        .containsExactly(FIRST, SECOND_IN_MEMORY, THIRD);
  }

  @Test
  void aHoleInMemoryIsFilled() {
    assertThat(Seam.join(List.of(SECOND), List.of(FIRST, THIRD), 10))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aBarThatSharesAMinuteWithOneInMemoryIsNotTold() {
    var overlapping =
        new Bar(
            "IBM",
            FIRST.dataResolution(),
            FIRST.start().plusSeconds(30),
            FIRST.end().plusSeconds(30),
            FIRST.open(),
            FIRST.high(),
            FIRST.low(),
            FIRST.close(),
            FIRST.volume(),
            1,
            FIRST.vwap());

    assertThat(Seam.join(List.of(overlapping), List.of(FIRST), 10)).containsExactly(FIRST);
  }

  @Test
  void keepsTheLatest() {
    assertThat(Seam.join(List.of(FIRST, SECOND), List.of(THIRD), 2)).containsExactly(SECOND, THIRD);
    assertThat(Seam.join(List.of(), List.of(), 2)).isEmpty();
  }
}
