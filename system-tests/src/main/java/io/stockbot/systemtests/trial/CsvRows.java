package io.stockbot.systemtests.trial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** A CSV file, plain or gzip, read by itself, so that no reader of the house can hide a mistake. */
record CsvRows(List<String> header, List<List<String>> rows) {

  static CsvRows of(Path file) throws IOException {
    var bytes = Files.newInputStream(file);
    var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    try (var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      var header = Optional.ofNullable(lines.readLine()).orElse("");
      return new CsvRows(cells(header), lines.lines().map(CsvRows::cells).toList());
    }
  }

  String cell(List<String> row, String column) {
    return row.get(header.indexOf(column));
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }
}
