package io.stockbot.systemtests.trial;

import io.stockbot.launcher.service.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Bars beside what others made of the same market: minutes of ticks beside the expected ones, days
 * of minutes beside the daily files. What other vendors' minutes differ by is shown and promised
 * nothing of.
 */
@Command(
    name = "bars",
    description = "Minutes of recorded ticks, and days of recorded minutes, beside the known ones.")
final class BarsTrial extends TrialCommand {

  private static final String HEADER =
      "%-5s %-10s %15s %15s %10s %8s %8s"
          .formatted("", "day", "volume", "daily file", "volume", "high", "low");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Recorded data; the folder STOCK_BOT_DATA by default.")
  private Optional<Path> data = Optional.empty();

  @Override
  String run(Report report, Path folder) throws IOException, TrialEnded {
    var recorded = recorded();
    var minutes = 0;
    for (var symbol : List.of("IBM", "SPY")) {
      minutes += minutes(report, recorded, symbol);
    }
    report.say("");
    report.say(HEADER);
    var days = new ArrayList<DayBeside>();
    for (var file : minuteFiles(recorded)) {
      days.addAll(days(report, recorded, file));
    }
    var promised = days.stream().filter(BarsTrial::isPromised).toList();
    var same = promised.stream().filter(DayBeside::agrees).count();
    report.expect(promised.size() == 6, "there are 6 days of SPY in 2013");
    report.expect(same == promised.size(), "each day of SPY in 2013 is that of the daily file");
    return "%d minutes of ticks as expected, %d of %d days of SPY in 2013 the same, %d of %d in all"
        .formatted(
            minutes,
            same,
            promised.size(),
            days.stream().filter(DayBeside::agrees).count(),
            days.size());
  }

  private static int minutes(Report report, Path recorded, String symbol) throws IOException {
    var ticks = recorded.resolve("ticks").resolve(symbol + "_20131007_trades.csv");
    var file = Files.exists(ticks) ? ticks : ticks.resolveSibling(ticks.getFileName() + ".gz");
    var expected =
        recorded.resolve("expected/bars-from-ticks").resolve(symbol + "_20131007_minute.csv");
    var cut = RecordedBars.minutesOfTrades(file, symbol);
    var same = cut.equals(RecordedBars.minutes(expected, symbol));
    report.progress("%s: %d minutes of ticks".formatted(symbol, cut.size()));
    report.expect(same, "the minutes of " + symbol + "'s ticks are exactly the expected ones");
    return same ? cut.size() : 0;
  }

  private static List<DayBeside> days(Report report, Path recorded, Path file) throws IOException {
    var symbol = String.valueOf(file.getFileName()).split("_", 2)[0];
    var dailyFile = recorded.resolve("daily").resolve(symbol + ".csv");
    if (!Files.exists(dailyFile)) {
      return List.of();
    }
    var daily = CsvRows.of(dailyFile);
    var days =
        RecordedBars.daysOfMinutes(file, symbol).stream()
            .flatMap(bar -> DayBeside.of(bar, daily).stream())
            .toList();
    days.forEach(day -> report.say(day.line()));
    return days;
  }

  private static boolean isPromised(DayBeside day) {
    return day.cut().symbol().equals("SPY") && day.cut().start().toString().startsWith("2013");
  }

  private static List<Path> minuteFiles(Path recorded) throws IOException {
    try (var files = Files.list(recorded.resolve("minute"))) {
      return files.sorted().toList();
    }
  }

  private Path recorded() throws TrialEnded {
    var home = Installation.here().home().toAbsolutePath();
    var folder =
        data.or(() -> Installation.here().setting("STOCK_BOT_DATA").map(Path::of))
            .orElseGet(() -> home.resolveSibling("shared").resolve("data"));
    if (!Files.isDirectory(folder.resolve("ticks"))) {
      throw new TrialEnded("there is recorded data in " + folder + "; name it with --data");
    }
    return folder;
  }
}
