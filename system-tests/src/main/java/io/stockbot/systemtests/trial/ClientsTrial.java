package io.stockbot.systemtests.trial;

import io.stockbot.protocol.Event;
import io.stockbot.protocol.strategy.ExecutionServiceStatus.Status;
import io.stockbot.protocol.strategy.StopStrategy;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyStarted;
import io.stockbot.protocol.strategy.StrategyStopped;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.systemtests.stack.Heard;
import io.stockbot.systemtests.stack.Stack;
import io.stockbot.systemtests.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Many clients at once, each of which sees everything in the same order. */
@Command(
    name = "clients",
    description = "Many clients see every signal and every trade, in the same order.")
final class ClientsTrial extends TrialCommand {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration SOON = Duration.ofSeconds(1);

  @Option(names = "--clients", paramLabel = "N", description = "How many, 200 by default.")
  private int clients = 200;

  @Option(names = "--seconds", paramLabel = "N", description = "How long, 30 by default.")
  private int seconds = 30;

  @Override
  String run(Report report, Path folder) throws IOException, InterruptedException, TrialEnded {
    try (var stack = Stack.started(StackSettings.in(folder));
        var onlookers = new Onlookers(stack, clients)) {
      onlookers.connect(PATIENCE);
      if (onlookers.untilStatus(System.nanoTime(), Status.RUNNING, PATIENCE).isEmpty()) {
        throw new TrialEnded("every client is told RUNNING");
      }
      report.progress(clients + " clients connected");
      onlookers.mark();
      onlookers.send(Crossover.busy());
      Report.pause(Duration.ofSeconds(seconds));
      return compare(stop(onlookers), report);
    }
  }

  /** The last event of the strategies marks the end of what is compared. */
  private static List<List<Heard>> stop(Onlookers onlookers) throws TrialEnded {
    for (var id : List.of(Crossover.ID, Crossover.DEMO)) {
      onlookers.send(new StopStrategy(id));
      var told =
          onlookers.until(
              System.nanoTime(),
              StrategyStopped.class,
              stopped -> stopped.strategyId().equals(id),
              PATIENCE);
      if (told.isEmpty()) {
        throw new TrialEnded("every client is told that " + id + " has stopped");
      }
    }
    return onlookers.watchers().stream().map(watcher -> told(watcher.since(0))).toList();
  }

  /** From the first event that all of them can have seen. */
  private static List<Heard> told(List<Heard> heard) {
    return heard.stream()
        .dropWhile(
            one ->
                !(one.event() instanceof StrategyStarted s) || !s.strategyId().equals(Crossover.ID))
        .filter(one -> isSignalOrTrade(one.event()))
        .toList();
  }

  private static boolean isSignalOrTrade(Event event) {
    return event instanceof StrategySignal || event instanceof StrategyTrade;
  }

  private String compare(List<List<Heard>> all, Report report) {
    var sequences = new HashSet<List<Event>>();
    all.forEach(heard -> sequences.add(heard.stream().map(Heard::event).toList()));
    var orders = SignalBeforeTrade.in(all.getFirst(), SOON);
    var signals = all.getFirst().size() - orders.trades();
    report.expect(orders.trades() > 0, "something trades");
    report.expect(
        sequences.size() == 1,
        "all clients see the same, not " + sequences.size() + " different sequences");
    report.expect(orders.unannounced() == 0, "each trade comes after its signal");
    var spread =
        sequences.size() == 1
            ? "%.1f ms from the first client to the last at worst".formatted(spreadMillis(all))
            : "not comparable";
    return "%d clients, each %d signals and %d trades in the same order, %s"
        .formatted(clients, signals, orders.trades(), spread);
  }

  private static double spreadMillis(List<List<Heard>> all) {
    return IntStream.range(0, all.getFirst().size())
            .mapToLong(
                i -> {
                  var times = all.stream().mapToLong(heard -> heard.get(i).nanos());
                  var spread = times.summaryStatistics();
                  return spread.getMax() - spread.getMin();
                })
            .max()
            .orElse(0)
        / 1e6;
  }
}
