package io.stockbot.systemtests.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * What a replay is given.
 *
 * @param data a file or a folder of quotes and trades
 */
record Recording(Path data, Set<String> symbols, Optional<Instant> from, Optional<Instant> to) {

  Recording {
    symbols = Set.copyOf(symbols);
  }

  /** How many quotes and trades it holds. */
  long ticks() throws IOException {
    var sum = 0L;
    for (var file : files()) {
      sum += ticks(file);
    }
    return sum;
  }

  private List<Path> files() throws IOException {
    if (Files.isRegularFile(data)) {
      return List.of(data);
    }
    try (var files = Files.list(data)) {
      return files.filter(file -> file.toString().matches(".*\\.csv(\\.gz)?")).toList();
    }
  }

  private long ticks(Path file) throws IOException {
    try (var rows = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      var header = List.of(Optional.ofNullable(rows.readLine()).orElse("").split(",", -1));
      var time = header.indexOf("timestamp");
      var symbol = header.indexOf("symbol");
      return rows.lines()
          .map(row -> row.split(",", -1))
          .filter(row -> symbols.contains(row[symbol]) && isWithin(Instant.parse(row[time])))
          .count();
    }
  }

  private static InputStream open(Path file) throws IOException {
    var stream = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
  }

  private boolean isWithin(Instant time) {
    return from.stream().noneMatch(time::isBefore) && to.stream().allMatch(time::isBefore);
  }
}
