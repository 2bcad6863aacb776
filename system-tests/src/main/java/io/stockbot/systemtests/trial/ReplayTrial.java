package io.stockbot.systemtests.trial;

import static io.stockbot.systemtests.stack.StackSettings.quoted;

import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.protocol.strategy.ExecutionServiceStatus.Status;
import io.stockbot.protocol.strategy.GetActiveStrategies;
import io.stockbot.protocol.strategy.StrategyStatusList;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.systemtests.stack.Heard;
import io.stockbot.systemtests.stack.Stack;
import io.stockbot.systemtests.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A recorded day as fast as it goes, several times, each by processes of its own. */
@Command(
    name = "replay",
    description = "Replays recorded data as fast as it goes, several times; all runs agree.")
final class ReplayTrial extends TrialCommand {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration RETRY = Duration.ofMillis(20);
  private static final String FEED_IS_OVER = "the feed is ";
  private static final Duration DAY = Duration.ofMinutes(15);

  @Option(
      names = "--data",
      paramLabel = "FILE|DIR",
      description = "Recorded quotes and trades; by default ticks in the folder STOCK_BOT_DATA.")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--symbols", split = ",", paramLabel = "A,B", description = "IBM by default.")
  private List<String> symbols = List.of("IBM");

  @Option(names = "--from", paramLabel = "TIME", description = "2013-10-07T13:30:00Z by default.")
  private Instant from = Instant.parse("2013-10-07T13:30:00Z");

  @Option(names = "--to", paramLabel = "TIME", description = "The end of the data by default.")
  private Optional<Instant> to = Optional.empty();

  @Option(names = "--runs", paramLabel = "N", description = "Of each resolution, 2 by default.")
  private int runs = 2;

  @Option(names = "--strategy", paramLabel = "ID", description = "crossover by default.")
  private String strategy = Crossover.ID;

  @Option(
      names = "--resolution",
      split = ",",
      paramLabel = "R",
      description = "Of the strategy's bars, 1m,1s by default.")
  private List<String> resolutions = List.of("1m", "1s");

  @Override
  String run(Report report, Path folder) throws IOException, InterruptedException, TrialEnded {
    var recording =
        new Recording(RecordedTicks.folder(data), Set.copyOf(symbols), Optional.of(from), to);
    var ticks = recording.ticks();
    report.progress("%d ticks of %s in %s".formatted(ticks, symbols, recording.data()));
    var figures = new ArrayList<String>();
    for (var resolution : resolutions) {
      var all = new ArrayList<ReplayRun>();
      for (var run = 0; run < runs; run++) {
        all.add(replay(recording, Resolution.of(resolution), report, ticks, folder));
      }
      report.expect(
          all.stream().allMatch(all.getFirst()::agreesWith),
          "all runs of " + resolution + " see the same signals, trades and position");
      figures.add(resolution + " " + figures(all.getFirst()));
    }
    return "%d ticks, %d runs each: %s".formatted(ticks, runs, String.join("; ", figures));
  }

  private ReplayRun replay(
      Recording recording, Resolution resolution, Report report, long ticks, Path folder)
      throws IOException, InterruptedException, TrialEnded {
    try (var stack = Stack.started(settings(recording, Files.createTempDirectory(folder, "run")));
        var clients = new Onlookers(stack, 1)) {
      clients.connect(PATIENCE);
      require(clients.untilStatus(System.nanoTime(), Status.RUNNING, PATIENCE), "RUNNING is told");
      clients.mark();
      var start = System.nanoTime();
      clients.send(
          Crossover.start(
              strategy, Optional.of(symbols), Optional.of(resolution), Optional.empty()));
      var time = untilTheEnd(stack, start);
      var run = result(clients, time);
      report.progress(
          "%s: %s; %s, %.0f ticks/s"
              .formatted(
                  resolution, figures(run), Report.seconds(time), ticks / (time.toMillis() / 1e3)));
      report.expect(run.held().equals(run.bought()), "the trades add up to the position");
      report.expect(!run.trades().isEmpty(), "something trades");
      return run;
    }
  }

  /** STOPPED is no sign of it: execution stops during the day too, while the market is stale. */
  private static Duration untilTheEnd(Stack stack, long start)
      throws InterruptedException, TrialEnded {
    var orchestrator = stack.process(ServiceKind.STRATEGY_ORCHESTRATOR);
    while (orchestrator.problem().filter(why -> why.startsWith(FEED_IS_OVER)).isEmpty()) {
      if (System.nanoTime() - start > DAY.toNanos()) {
        throw new TrialEnded("the replay ends");
      }
      Report.pause(RETRY);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private StackSettings settings(Recording recording, Path folder) {
    var feed = "market-data-gateway.replay.";
    var names = symbols.stream().map(StackSettings::quoted).collect(Collectors.joining(", "));
    var settings =
        StackSettings.in(folder)
            .with("market-data-gateway.feed", "replay")
            .with(feed + "data", quoted(recording.data()))
            .with(feed + "symbols", "[" + names + "]")
            .with(feed + "from", quoted(from))
            .with(feed + "speed", "max");
    return to.isPresent() ? settings.with(feed + "to", quoted(to.get())) : settings;
  }

  private ReplayRun result(Onlookers clients, Duration time) throws TrialEnded {
    clients.send(new GetActiveStrategies());
    require(
        clients.until(System.nanoTime(), StrategyStatusList.class, _ -> true, PATIENCE),
        "the strategies are listed");
    var events = clients.heard().stream().map(Heard::event).toList();
    var row =
        events.stream()
            .filter(StrategyStatusList.class::isInstance)
            .flatMap(list -> ((StrategyStatusList) list).strategies().stream())
            .filter(strategyRow -> strategyRow.id().equals(strategy))
            .findFirst()
            .orElseThrow(() -> new TrialEnded("there is a strategy " + strategy));
    return ReplayRun.of(events, row, time);
  }

  /** Each signal is one order; an order that did not fill was refused. */
  private static String figures(ReplayRun run) {
    return "%d signals, %d orders, %d fills, position %s, cash %s"
        .formatted(run.signals(), run.signals(), run.trades().size(), run.held(), run.cash());
  }

  private static Duration require(Optional<Duration> when, String what) throws TrialEnded {
    return when.orElseThrow(() -> new TrialEnded(what));
  }
}
