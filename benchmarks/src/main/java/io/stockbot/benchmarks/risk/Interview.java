package io.stockbot.benchmarks.risk;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Latencies;
import io.stockbot.benchmarks.wire.Dialogue.Answers;
import java.util.ArrayList;
import java.util.List;

/** What one round of questions came to. */
final class Interview {

  /** Questions in a round, and after how many of them open orders are forgotten. */
  static final int QUESTIONS = 10_000;

  static final int BATCH = 100;

  private final List<Long> nanos = new ArrayList<>();

  void add(Answers answers) {
    nanos.addAll(answers.nanos());
  }

  /** The rate at which one asks, who waits for each answer and gets it in the median time. */
  List<Figure> figures() {
    var all = new Latencies(nanos);
    return List.of(
        Figure.rate("answers at p50", 1, all.percentile(50)),
        Figure.duration("p50", all.percentile(50)),
        Figure.duration("p99", all.percentile(99)));
  }
}
