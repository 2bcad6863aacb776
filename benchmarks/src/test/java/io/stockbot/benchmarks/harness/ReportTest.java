package io.stockbot.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.service.StartFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  private final StringWriter text = new StringWriter();
  private final Report report = new Report(new PrintWriter(text));

  @Test
  void endsWithOneLineOfTheRatioAndBothMedians() throws StartFailure {
    report.run(bench(contest("", 1_700_000, 1_840_000)), 1);

    assertThat(text.toString().lines().toList().getLast())
        .isEqualTo("bars: ratio 0.92 (ours 1.70M/s, other 1.84M/s)");
  }

  @Test
  void showsATableOfMedianLeastAndMost() throws StartFailure {
    var ours = new ScriptedSide("ours", 10, 30, 20);
    var other = new ScriptedSide("bare loop", 2_000, 3_000, 1_000);
    report.run(bench(new Contest("", ours, other)), 3);

    assertThat(text.toString().lines().map(String::stripTrailing))
        .containsSequence(
            "side       figure   median    least     most",
            "ours       ticks    20.0/s   10.0/s   30.0/s",
            "ours       p99     61.2 us  61.2 us  61.2 us",
            "bare loop  ticks   2.00k/s  1.00k/s  3.00k/s",
            "bare loop  p99     61.2 us  61.2 us  61.2 us");
  }

  @Test
  void ofSeveralContestsTheLastGivesTheLastLine() throws StartFailure {
    report.run(bench(contest("1 client", 10, 10), contest("100 clients", 50, 10)), 1);

    assertThat(text.toString()).contains("1 client", "100 clients");
    assertThat(text.toString().lines().filter(line -> line.startsWith("bars: ratio")))
        .containsExactly("bars: ratio 5.00 (ours 50.0/s, other 10.0/s)");
  }

  private static Contest contest(String label, double ours, double other) {
    return new Contest(label, new ScriptedSide("ours", ours), new ScriptedSide("other", other));
  }

  private static Bench bench(Contest... contests) {
    return new Bench("bars", "how fast?", () -> List.of(contests));
  }
}
