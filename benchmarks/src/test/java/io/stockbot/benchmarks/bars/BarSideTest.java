package io.stockbot.benchmarks.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.benchmarks.harness.Figure;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BarSideTest {

  @Test
  void everyRoundBeginsWithNothingAndTellsTicksFirst() {
    var tape = Tape.of(2, 500);
    var side = new BarSide("bare loop", tape, () -> new BareBars(tape));

    var first = side.round();
    var second = side.round();

    assertThat(first)
        .extracting(Figure::name)
        .containsExactly("ticks", "bars", "allocated for a tick");
    assertThat(second)
        .extracting(Figure::name)
        .containsExactly("ticks", "bars", "allocated for a tick");
    assertThat(barsForEachTick(second)).isCloseTo(barsForEachTick(first), within());
  }

  private static double barsForEachTick(List<Figure> figures) {
    return figures.get(1).value() / figures.get(0).value();
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }
}
