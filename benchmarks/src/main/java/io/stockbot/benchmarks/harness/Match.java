package io.stockbot.benchmarks.harness;

import io.stockbot.common.service.StartFailure;
import java.util.List;
import java.util.function.Consumer;

/**
 * Plays a contest: ours and the other in turn, so that what disturbs the machine for a while
 * disturbs both. The first rounds warm up the compiler and do not count.
 */
public final class Match {

  /** Rounds of each side that do not count. */
  static final int WARM_UPS = 3;

  private final int rounds;
  private final Consumer<String> progress;

  /**
   * @param rounds of each side
   * @param progress told a line for each step
   */
  public Match(int rounds, Consumer<String> progress) {
    this.rounds = rounds;
    this.progress = progress;
  }

  public Outcome play(Contest contest) throws StartFailure {
    try (var ours = contest.ours();
        var other = contest.other()) {
      ours.open();
      other.open();
      play("warm-up", WARM_UPS, new Outcome(contest, new Tally(), new Tally()));
      var outcome = new Outcome(contest, new Tally(), new Tally());
      play("round", rounds, outcome);
      return outcome;
    }
  }

  private void play(String step, int times, Outcome outcome) {
    for (var i = 1; i <= times; i++) {
      var name = step + " " + i + " of " + times;
      turn(name, outcome.contest().ours(), outcome.ours());
      turn(name, outcome.contest().other(), outcome.other());
    }
  }

  private void turn(String step, Side side, Tally tally) {
    List<Figure> figures = side.round();
    tally.add(figures);
    progress.accept(step + ": " + side.name() + " " + figures.getFirst().text());
  }
}
