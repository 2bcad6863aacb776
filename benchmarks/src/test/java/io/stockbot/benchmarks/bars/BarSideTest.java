package io.stockbot.benchmarks.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.benchmarks.harness.Figure;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BarSideTest {

  @Test
  void everyRoundBeginsWithNothingAndTellsTicksFirst() {
    var side = new BarSide("bare loop", Tape.of(2, 500), BareBars::new);

    var first = side.round();
    var second = side.round();

    assertThat(first).extracting(Figure::name).containsExactly("ticks", "bars");
    assertThat(second).extracting(Figure::name).containsExactly("ticks", "bars");
    assertThat(barsForEachTick(second)).isCloseTo(barsForEachTick(first), within());
  }

  private static double barsForEachTick(List<Figure> figures) {
    return figures.get(1).value() / figures.get(0).value();
  }

  private static Offset<Double> within() {
    return Offset.offset(1e-9);
  }
}
