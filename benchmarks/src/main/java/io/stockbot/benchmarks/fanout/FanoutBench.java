package io.stockbot.benchmarks.fanout;

import io.stockbot.benchmarks.harness.Bench;
import io.stockbot.benchmarks.harness.Contest;
import java.util.stream.IntStream;

/** {@code bench fanout}. */
public final class FanoutBench {

  private static final int DELIVERIES = 500_000;

  private FanoutBench() {}

  public static Bench create() {
    return new Bench(
        "fanout",
        "bars told to each of many clients, " + FanoutSide.BURST + " at a time",
        () -> IntStream.of(1, 100).mapToObj(FanoutBench::contest).toList());
  }

  private static Contest contest(int clients) {
    return new Contest(
        clients == 1 ? "1 client" : clients + " clients",
        new FanoutSide("ours", clients, DELIVERIES, EncodeOnce::new),
        new FanoutSide("naive", clients, DELIVERIES, EncodeForEach::new));
  }
}
