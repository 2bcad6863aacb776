package io.stockbot.benchmarks.bars;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import java.util.List;
import java.util.function.Supplier;

/**
 * Cuts the tape, on this thread alone.
 *
 * @param work a new one for each round, with nothing in it
 */
record BarSide(String name, Tape tape, Supplier<BarWork> work) implements Side {

  @Override
  public List<Figure> round() {
    var cutting = work.get();
    var start = System.nanoTime();
    var digest = cutting.cut(tape);
    var nanos = System.nanoTime() - start;
    return List.of(
        Figure.rate("ticks", tape.size(), nanos), Figure.rate("bars", digest.bars(), nanos));
  }
}
