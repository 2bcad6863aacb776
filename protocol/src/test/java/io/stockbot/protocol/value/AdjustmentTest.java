package io.stockbot.protocol.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AdjustmentTest {

  @Test
  void isWrittenInSmallLetters() {
    assertThat(Arrays.stream(Adjustment.values()).map(Adjustment::wire))
        .containsExactly("raw", "split", "all");
  }

  @Test
  void isReadAsItIsWritten() {
    for (var adjustment : Adjustment.values()) {
      assertThat(Adjustment.of(adjustment.wire())).isEqualTo(adjustment);
    }
  }

  @Test
  void namesTheOnesThatThereAre() {
    assertThatThrownBy(() -> Adjustment.of("dividend"))
        .hasMessage("must be one of raw, split, all");
  }
}
