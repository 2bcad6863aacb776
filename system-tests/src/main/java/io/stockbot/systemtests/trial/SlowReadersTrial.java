package io.stockbot.systemtests.trial;

import io.stockbot.common.websocket.FileLimit;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.systemtests.stack.ServiceProcess;
import io.stockbot.systemtests.stack.Stack;
import io.stockbot.systemtests.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Readers that stop reading, and what the others notice of it. */
@Command(
    name = "slow-readers",
    description =
        "Some of many readers stop: they are cut, memory is bounded, others see no change.")
final class SlowReadersTrial extends TrialCommand {

  private static final ServiceKind GATEWAY = ServiceKind.MARKET_DATA_GATEWAY;
  private static final int SYMBOLS = 30;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration CUT_WITHIN = Duration.ofSeconds(6);
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final Duration WARM_UP = Duration.ofSeconds(15);
  private static final double MOST_TIMES = 2;
  private static final long KIB = 1024;

  @Option(names = "--readers", paramLabel = "N", description = "How many, 1000 by default.")
  private int readers = 1_000;

  @Option(names = "--stopped", paramLabel = "N", description = "That stop, 100 by default.")
  private int stopped = 100;

  @Option(names = "--seconds", paramLabel = "N", description = "Undisturbed, 10 by default.")
  private int seconds = 10;

  @Override
  String run(Report report, Path folder) throws IOException, InterruptedException, TrialEnded {
    var files = FileLimit.problem(readers);
    if (files.isPresent()) {
      throw new TrialEnded(files.get());
    }
    var settings =
        StackSettings.in(folder)
            .with(GATEWAY.title() + ".simulated.symbols", "[" + symbols("") + "]")
            .with(GATEWAY.title() + ".bars.keep", "100")
            .with(GATEWAY.title() + ".server.sendBufferBytes", "16384");
    try (var stack = new Stack(settings);
        var crowd = new Readers()) {
      var gateway = stack.start(GATEWAY);
      await(() -> gateway.isListening(), PATIENCE, "the gateway listens");
      begin(settings.port(GATEWAY));
      report.progress(SYMBOLS + " symbols have begun");
      crowd.connect(readers, settings.port(GATEWAY), subscribe(symbols("\"")));
      report.progress(readers + " readers connected");
      await(() -> crowd.messages() > readers, PATIENCE, "the readers hear something");
      Report.pause(WARM_UP);
      var calm = measure(crowd, Duration.ofSeconds(seconds));
      report.progress("undisturbed: p99 " + millis(calm));
      return disturb(crowd, gateway, calm, folder, report);
    }
  }

  private String disturb(
      Readers crowd, ServiceProcess gateway, Duration calm, Path folder, Report report)
      throws IOException, InterruptedException, TrialEnded {
    var log = folder.resolve(GATEWAY.title() + ".log");
    var before = gateway.residentKib();
    crowd.mark();
    crowd.stop(stopped);
    var start = System.nanoTime();
    await(() -> cut(log) >= stopped, PATIENCE, stopped + " readers are cut");
    var cut = Duration.ofNanos(System.nanoTime() - start);
    var grown = Math.max(0, gateway.residentKib() - before) / stopped;
    Report.pause(Duration.ofSeconds(seconds).minus(cut).plusMillis(1));
    var others = crowd.p99();
    report.progress("disturbed: p99 " + millis(others) + ", all cut after " + Report.seconds(cut));
    crowd.resume();
    await(() -> crowd.ended() >= stopped, PATIENCE, "the connections of those who were cut end");
    report.expect(cut.compareTo(CUT_WITHIN) <= 0, "those who stopped are cut within 6 s");
    report.expect(
        grown < KIB, "the gateway grows by less than 1 MiB for each, not " + grown + " KiB");
    report.expect(crowd.ended() == stopped, "nobody else is cut, not " + crowd.ended() + " in all");
    report.expect(
        crowd.problem().isEmpty(), "everybody hears everything in order: " + crowd.problem());
    report.expect(
        others.toNanos() < MOST_TIMES * calm.toNanos(),
        "the others' p99 stays under twice the undisturbed one");
    return "%d of %d readers cut within %s, %d KiB for each, p99 of the others %s and %s undisturbed"
        .formatted(stopped, readers, Report.seconds(cut), grown, millis(others), millis(calm));
  }

  /** A symbol has a year behind it, which is made when somebody wants it for the first time. */
  private static void begin(int port) throws IOException, InterruptedException, TrialEnded {
    for (var i = 0; i < SYMBOLS; i++) {
      var heard = new AtomicBoolean();
      try (var first = Reader.connect(port, subscribe("\"S" + i + "\""))) {
        await(
            () -> {
              first.read(_ -> heard.set(true));
              return heard.get();
            },
            PATIENCE,
            "the first reader hears something");
      }
    }
  }

  private static Duration measure(Readers crowd, Duration time) throws InterruptedException {
    crowd.mark();
    Report.pause(time);
    return crowd.p99();
  }

  /** How many the gateway says it has cut. */
  private static long cut(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.contains("session ended") && line.contains("4008")).count();
    }
  }

  /** Something that comes about. */
  @FunctionalInterface
  private interface Condition {
    boolean holds() throws IOException;
  }

  private static void await(Condition condition, Duration patience, String what)
      throws IOException, InterruptedException, TrialEnded {
    var start = System.nanoTime();
    while (!condition.holds()) {
      if (System.nanoTime() - start > patience.toNanos()) {
        throw new TrialEnded(what);
      }
      Report.pause(LOOK);
    }
  }

  private static String subscribe(String symbols) {
    return "{\"type\":\"subscribe\",\"streams\":[\"market_trades\",\"market_quotes\",\"market_bars\"],"
               + "\"symbols\":["
        + symbols
        + "],\"dataResolution\":\"tick\",\"seq\":true}";
  }

  private static String symbols(String quote) {
    return IntStream.range(0, SYMBOLS)
        .mapToObj(i -> quote + "S" + i + quote)
        .collect(Collectors.joining(","));
  }

  private static String millis(Duration time) {
    return "%.1f ms".formatted(time.toNanos() / 1e6);
  }
}
