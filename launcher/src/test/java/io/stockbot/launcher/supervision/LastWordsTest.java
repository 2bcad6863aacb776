package io.stockbot.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastWordsTest {

  private final LastWords words = new LastWords();

  @Test
  void whoSaidNothingHasNone() {
    assertThat(words.text()).isEmpty();
  }

  @Test
  void preferComplaintsToWhatWasSaidAfterThem() {
    words.complained("price is missing");
    words.complained("symbol is missing");
    words.said("goodbye");
    assertThat(words.text()).contains("price is missing\nsymbol is missing");
  }

  @Test
  void areTheLastLineWhereNobodyComplained() {
    words.said("hello");
    words.said("goodbye");
    assertThat(words.text()).contains("goodbye");
  }

  @Test
  void leaveOutStackFramesAndEmptyLines() {
    words.said("java.lang.IllegalStateException: no");
    words.said("\tat io.stockbot.Somewhere");
    words.said("");
    assertThat(words.text()).contains("java.lang.IllegalStateException: no");
  }

  @Test
  void areNotMoreThanAScreenHolds() {
    IntStream.rangeClosed(1, 1000).forEach(n -> words.complained("complaint " + n));
    assertThat(words.text().orElseThrow().lines()).hasSize(20).endsWith("complaint 1000");
  }
}
