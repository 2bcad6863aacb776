package io.stockbot.benchmarks.fanout;

import io.stockbot.benchmarks.harness.Bench;
import io.stockbot.benchmarks.harness.Contest;
import io.stockbot.common.websocket.FileLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code bench fanout}. */
public final class FanoutBench {

  private static final List<Integer> SIZES = List.of(1, 100, 1_000);
  private static final Duration TIME = Duration.ofSeconds(1);

  /** Both sides have their clients connected at once, and each connection has two ends here. */
  private static final int ENDS = 4;

  private FanoutBench() {}

  public static Bench create() {
    return new Bench(
        "fanout",
        "trades, quotes and bars to clients in another process, a fifth of them slow;"
            + " times of ticks at 30,000 deliveries a second",
        FanoutBench::contests);
  }

  /** The last one gives the last line. */
  private static List<Contest> contests() {
    var contests = new ArrayList<Contest>();
    var problem = WsVenue.problem();
    if (problem.isEmpty()) {
      SIZES.forEach(size -> contests.add(contest(size, "npm ws", WsVenue::new, Optional.empty())));
    }
    for (var size : SIZES) {
      var remark = problem.map(why -> "without npm ws: " + why).filter(_ -> size == 1);
      contests.add(contest(size, "bare Netty", BareVenue::new, remark));
    }
    return contests;
  }

  private static Contest contest(
      int size, String name, Supplier<Venue> other, Optional<String> remark) {
    var crowd = Crowd.of(size);
    var label = (size == 1 ? "1 client" : size + " clients") + " beside " + name;
    var files = FileLimit.problem(size * ENDS);
    return new Contest(
        String.join(
            "\n",
            java.util.stream.Stream.of(remark, files, Optional.of(label))
                .flatMap(Optional::stream)
                .toList()),
        new FanoutSide("ours", crowd, new GatewayVenue(), true, TIME),
        new FanoutSide(name, crowd, other.get(), false, TIME));
  }
}
