package io.stockbot.strategies;

import io.stockbot.common.testing.RecordedData;
import io.stockbot.strategy.Parameters;
import io.stockbot.strategy.Strategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row of {@code expected/sma-cross/SUMMARY.csv}: which bars, which rules, and what must come. */
record WorkedExample(Map<String, String> row) {

  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final LocalTime OPENING = LocalTime.of(9, 30);
  private static final LocalTime CLOSING = LocalTime.of(16, 0);

  static List<WorkedExample> all() {
    var summary = RecordedData.require("expected", "sma-cross", "SUMMARY.csv");
    return Csv.rows(summary).stream().map(WorkedExample::new).toList();
  }

  String name() {
    return cell("name");
  }

  String cell(String column) {
    return Bars.cell(row, column);
  }

  Strategy strategy() {
    Map<String, Object> settings =
        Map.of(
            "fast", Integer.valueOf(cell("fast")),
            "slow", Integer.valueOf(cell("slow")),
            "side", cell("side"),
            "cross", cell("sem"));
    var parameters = new Parameters(settings);
    var strategy = new MovingAverageCrossoverFactory().create(parameters);
    if (!parameters.problems().isEmpty()) {
      throw new IllegalStateException(name() + ": " + parameters.problems());
    }
    return strategy;
  }

  /** The bars of the regular session between the first and the last of the example. */
  List<RecordedBar> bars() {
    var bars = isDaily() ? days() : minutes();
    return bars.filter(bar -> isBetween(bar.label())).toList();
  }

  /** Every quote bar of the symbol, in order of time; for {@code quote} fills. */
  List<Map<String, String>> quotes() {
    return files("minute-quote").flatMap(file -> Csv.rows(file).stream()).toList();
  }

  List<String> expectedFills() {
    var file = RecordedData.require("expected", "sma-cross", name() + "_fills.csv");
    return Csv.rows(file).stream()
        .map(
            fill ->
                Stream.of("time", "signedQty", "price", "fee", "positionAfter")
                    .map(column -> Bars.cell(fill, column))
                    .reduce((left, right) -> left + "," + right)
                    .orElseThrow())
        .toList();
  }

  private boolean isDaily() {
    return cell("dataset").startsWith("daily");
  }

  private String symbol() {
    return cell("dataset").split("_", -1)[1];
  }

  private boolean isBetween(String label) {
    return label.compareTo(cell("firstBar")) >= 0 && label.compareTo(cell("lastBar")) <= 0;
  }

  private Stream<RecordedBar> days() {
    var file = RecordedData.require("daily", symbol() + ".csv");
    return Csv.rows(file).stream().map(RecordedBar::day);
  }

  private Stream<RecordedBar> minutes() {
    return files("minute")
        .flatMap(file -> Csv.rows(file).stream())
        .map(RecordedBar::minute)
        .filter(bar -> isInSession(bar.bar().start()));
  }

  private static boolean isInSession(Instant start) {
    var time = start.atZone(NEW_YORK).toLocalTime();
    return !time.isBefore(OPENING) && time.isBefore(CLOSING);
  }

  private Stream<Path> files(String folder) {
    try (var files = Files.list(RecordedData.require(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(symbol() + "_"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
