package io.stockbot.systemtests.trial;

import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.protocol.strategy.ExecutionServiceStatus.Status;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.systemtests.stack.Stack;
import io.stockbot.systemtests.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the three processes need: time to start, time to trade, memory. */
@Command(
    name = "footprint",
    description = "Time to listen, time to the first trade, memory after minutes of trading.")
final class FootprintTrial extends TrialCommand {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration LISTENING_WITHIN = Duration.ofSeconds(3);
  private static final Duration LOOK = Duration.ofMillis(10);
  private static final long MOST_MIB = 600;
  private static final long KIB = 1024;

  @Option(names = "--minutes", paramLabel = "N", description = "Of trading, 10 by default.")
  private int minutes = 10;

  @Override
  String run(Report report, Path folder) throws IOException, InterruptedException, TrialEnded {
    var start = System.nanoTime();
    try (var stack = Stack.started(StackSettings.in(folder));
        var clients = new Onlookers(stack, 1)) {
      var listening = untilListening(stack, start);
      report.progress("listening after " + Report.seconds(listening));
      report.expect(listening.compareTo(LISTENING_WITHIN) <= 0, "all three listen within 3 s");
      clients.connect(PATIENCE);
      if (clients.untilStatus(start, Status.RUNNING, PATIENCE).isEmpty()) {
        throw new TrialEnded("RUNNING is told");
      }
      var traded = untilTrade(clients, report);
      var resident = trade(stack, report);
      report.expect(resident < MOST_MIB, "all three hold less than 600 MB");
      var trades = clients.heard().stream().filter(h -> h.event() instanceof StrategyTrade).count();
      return "listening after %s, first trade %s after start_strategy, %d MB after %d min (%d trades)"
          .formatted(Report.seconds(listening), traded, resident, minutes, trades);
    }
  }

  private static Duration untilListening(Stack stack, long start)
      throws InterruptedException, TrialEnded {
    while (!stack.isListening()) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new TrialEnded("all three listen");
      }
      Report.pause(LOOK);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** The settings are those of the demo, as a new user would start it. */
  private static String untilTrade(Onlookers clients, Report report) {
    clients.mark();
    var start = System.nanoTime();
    clients.send(Crossover.likeDemo());
    var traded = clients.untilTrade(start, Crossover.ID, PATIENCE);
    report.expect(traded.isPresent(), "a strategy trades within a minute and a half");
    report.progress("first trade after " + Report.seconds(traded));
    return Report.seconds(traded);
  }

  private long trade(Stack stack, Report report) throws IOException, InterruptedException {
    for (var minute = 0; minute < minutes; minute++) {
      Report.pause(Duration.ofMinutes(1));
      report.progress(megabytes(stack, report, false) + " MB");
    }
    return megabytes(stack, report, true);
  }

  private static long megabytes(Stack stack, Report report, boolean each)
      throws IOException, InterruptedException {
    var sum = 0L;
    for (var kind : ServiceKind.values()) {
      var resident = stack.process(kind).residentKib();
      sum += resident;
      if (each) {
        report.progress("%-22s %4d MB".formatted(kind.title(), resident / KIB));
      }
    }
    return sum / KIB;
  }
}
