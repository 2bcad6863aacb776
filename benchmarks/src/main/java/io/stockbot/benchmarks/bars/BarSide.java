package io.stockbot.benchmarks.bars;

import com.sun.management.ThreadMXBean;
import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import io.stockbot.benchmarks.harness.Unit;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.Supplier;

/**
 * Cuts the tape, on this thread alone. The first part of it fills what is remembered and is not
 * measured: what is measured is the steady state.
 *
 * @param work a new one for each round, with nothing in it
 */
record BarSide(String name, Tape tape, Supplier<BarWork> work) implements Side {

  @Override
  public List<Figure> round() {
    var cutting = work.get();
    cutting.cut(tape, 0, tape.steady());
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var bytes = threads.getCurrentThreadAllocatedBytes();
    var bars = cutting.digest().bars();
    var start = System.nanoTime();
    cutting.cut(tape, tape.steady(), tape.size());
    var nanos = System.nanoTime() - start;
    bytes = threads.getCurrentThreadAllocatedBytes() - bytes;
    var ticks = tape.size() - tape.steady();
    return List.of(
        Figure.rate("ticks", ticks, nanos),
        Figure.rate("bars", cutting.digest().bars() - bars, nanos),
        new Figure("allocated for a tick", (double) bytes / ticks, Unit.BYTES));
  }
}
