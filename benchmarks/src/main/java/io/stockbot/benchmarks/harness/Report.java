package io.stockbot.benchmarks.harness;

import io.stockbot.common.service.StartFailure;
import java.io.PrintWriter;

/** Runs a bench and tells how it goes: steps, a table for each contest, and one last line. */
public final class Report {

  private final PrintWriter out;

  public Report(PrintWriter out) {
    this.out = out;
  }

  /**
   * @param rounds of each side
   */
  public void run(Bench bench, int rounds) throws StartFailure {
    say(bench.name() + ": " + bench.question());
    var last = "";
    for (var contest : bench.contests().get()) {
      say(contest.label().isEmpty() ? "" : "\n" + contest.label());
      var outcome = new Match(rounds, line -> say("  " + line)).play(contest);
      say("");
      Table.of(outcome).lines().forEach(this::say);
      last = outcome.summary();
    }
    say("");
    say(bench.name() + ": " + last);
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }
}
