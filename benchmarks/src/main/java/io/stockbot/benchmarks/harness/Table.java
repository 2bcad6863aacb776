package io.stockbot.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of words in columns as wide as their widest word: two of names, then numbers. Immutable. */
final class Table {

  private static final String GAP = "  ";
  private static final int NAMES = 2;

  private final List<List<String>> rows;

  private Table(List<List<String>> rows) {
    this.rows = List.copyOf(rows);
  }

  static Table of(Outcome outcome) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("side", "figure", "median", "least", "most"));
    addRows(rows, outcome.contest().ours().name(), outcome.ours());
    addRows(rows, outcome.contest().other().name(), outcome.other());
    return new Table(rows);
  }

  private static void addRows(List<List<String>> rows, String side, Tally tally) {
    tally.lines().forEach(l -> rows.add(List.of(side, l.name(), l.median(), l.least(), l.most())));
  }

  List<String> lines() {
    var columns = rows.getFirst().size();
    var widths = IntStream.range(0, columns).map(this::width).toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> padded(row.get(column), column, widths[column]))
        .collect(Collectors.joining(GAP));
  }

  private static String padded(String word, int column, int width) {
    var space = " ".repeat(width - word.length());
    return column < NAMES ? word + space : space + word;
  }
}
