package io.stockbot.benchmarks.bars;

import io.stockbot.benchmarks.harness.Bench;
import io.stockbot.benchmarks.harness.Contest;
import java.util.List;

/** {@code bench bars}. */
public final class BarsBench {

  private static final int SYMBOLS = 8_000;
  private static final int TRADES = 4_000_000;

  private BarsBench() {}

  public static Bench create() {
    return new Bench(
        "bars",
        TRADES + " trades of " + SYMBOLS + " symbols become bars of all resolutions, on one core",
        BarsBench::contests);
  }

  private static List<Contest> contests() {
    var tape = Tape.of(SYMBOLS, TRADES);
    return List.of(
        new Contest(
            "",
            new BarSide("ours", tape, () -> new OurBars(tape)),
            new BarSide("bare loop", tape, () -> new BareBars(tape))));
  }
}
