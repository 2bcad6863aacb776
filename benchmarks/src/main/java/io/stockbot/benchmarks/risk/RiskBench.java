package io.stockbot.benchmarks.risk;

import io.stockbot.benchmarks.harness.Bench;
import io.stockbot.benchmarks.harness.Contest;
import java.util.List;

/** {@code bench risk}. */
public final class RiskBench {

  private RiskBench() {}

  public static Bench create() {
    return new Bench(
        "risk",
        "orders checked over the socket, one at a time, 9 of 10 approved; the rate is 1 s / p50",
        () -> List.of(new Contest("", new GuardianSide(), new EchoSide())));
  }
}
