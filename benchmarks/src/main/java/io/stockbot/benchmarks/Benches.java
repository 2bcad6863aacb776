package io.stockbot.benchmarks;

import io.stockbot.benchmarks.bars.BarsBench;
import io.stockbot.benchmarks.fanout.FanoutBench;
import io.stockbot.benchmarks.harness.Bench;
import io.stockbot.benchmarks.history.ImportBench;
import io.stockbot.benchmarks.risk.RiskBench;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The benchmarks that there are. Immutable. */
record Benches(List<Bench> all) {

  Benches {
    all = List.copyOf(all);
  }

  static Benches inTheBox() {
    return new Benches(
        List.of(
            BarsBench.create(), FanoutBench.create(), ImportBench.create(), RiskBench.create()));
  }

  Optional<Bench> find(String name) {
    return all.stream().filter(bench -> bench.name().equals(name)).findFirst();
  }

  /** Such as {@code bars, risk}. */
  String names() {
    return all.stream().map(Bench::name).collect(Collectors.joining(", "));
  }
}
