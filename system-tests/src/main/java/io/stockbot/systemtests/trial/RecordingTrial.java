package io.stockbot.systemtests.trial;

import static io.stockbot.systemtests.stack.StackSettings.quoted;

import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import io.stockbot.systemtests.stack.Heard;
import io.stockbot.systemtests.stack.Stack;
import io.stockbot.systemtests.stack.StackSettings;
import io.stockbot.systemtests.stack.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A replayed day is recorded by one gateway and replayed by another: the same events. */
@Command(
    name = "recording",
    description = "Records what a gateway tells and replays it by another: the same events.")
final class RecordingTrial extends TrialCommand {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration DAY = Duration.ofMinutes(15);

  @Option(
      names = "--data",
      paramLabel = "FILE|DIR",
      description = "Recorded quotes and trades; by default ticks in the folder STOCK_BOT_DATA.")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--symbols", split = ",", paramLabel = "A,B", description = "IBM by default.")
  private List<String> symbols = List.of("IBM");

  @Override
  String run(Report report, Path folder) throws IOException, InterruptedException, TrialEnded {
    var source = RecordedTicks.folder(data);
    var store = folder.resolve("recorded");
    var settings = settings(source, Files.createTempDirectory(folder, "first"));
    var first =
        told(
            settings
                .with("market-data-gateway.record", "true")
                .with("market-data-gateway.history.directory", quoted(store)));
    report.progress("%d events of %s told and recorded".formatted(first.size(), source));
    var again = told(settings(store, Files.createTempDirectory(folder, "second")));
    report.progress("%d events of %s told".formatted(again.size(), store));
    report.expect(!first.isEmpty(), "something is told");
    report.expect(first.equals(again), "the same events are told again: " + mismatch(first, again));
    return "%d events: %d trades, %d quotes, %d bars"
        .formatted(
            first.size(),
            count(first, MarketTrade.class),
            count(first, MarketQuote.class),
            count(first, MarketBar.class));
  }

  private StackSettings settings(Path source, Path folder) {
    var replay = "market-data-gateway.replay.";
    var names = symbols.stream().map(StackSettings::quoted).toList();
    return StackSettings.in(folder)
        .with("market-data-gateway.feed", "replay")
        .with(replay + "data", quoted(source))
        .with(replay + "symbols", names.toString())
        .with(replay + "speed", "max");
  }

  /** The gateway alone, from its start to its end, which writes what it recorded. */
  private List<Event> told(StackSettings settings)
      throws IOException, InterruptedException, TrialEnded {
    try (var stack = new Stack(settings)) {
      var gateway = stack.start(ServiceKind.MARKET_DATA_GATEWAY);
      awaitReady(stack);
      try (var watcher = Watcher.connect(settings.uri(ServiceKind.MARKET_DATA_GATEWAY))) {
        watcher.send(
            new Subscribe(
                List.of(
                    Stream.MARKET_STATUS,
                    Stream.MARKET_QUOTES,
                    Stream.MARKET_TRADES,
                    Stream.MARKET_BARS),
                Optional.of(symbols),
                Optional.of(Resolution.MINUTE_1),
                Optional.empty()));
        var end =
            watcher.await(0, FeedStatus.class, s -> s.state() == FeedStatus.State.CLOSED, DAY);
        if (end.isEmpty()) {
          throw new TrialEnded("the replay ends");
        }
        return watcher.since(0).stream()
            .map(Heard::event)
            .filter(RecordingTrial::isMarketData)
            .toList();
      } finally {
        gateway.close();
      }
    }
  }

  private static void awaitReady(Stack stack) throws InterruptedException, TrialEnded {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!stack.isListening()) {
      if (System.nanoTime() > end) {
        throw new TrialEnded("the gateway listens");
      }
      Report.pause(Duration.ofMillis(50));
    }
  }

  private static boolean isMarketData(Event event) {
    return event instanceof MarketTrade
        || event instanceof MarketQuote
        || event instanceof MarketBar;
  }

  private static long count(List<Event> events, Class<? extends Event> type) {
    return events.stream().filter(type::isInstance).count();
  }

  private static String mismatch(List<Event> first, List<Event> again) {
    return IntStream.range(0, Math.min(first.size(), again.size()))
        .filter(i -> !first.get(i).equals(again.get(i)))
        .mapToObj(i -> "event %d was %s and is %s".formatted(i, first.get(i), again.get(i)))
        .findFirst()
        .orElse(first.size() + " and " + again.size());
  }
}
