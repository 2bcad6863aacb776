package io.stockbot.data.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of words in columns as wide as their widest word. Not for several threads. */
final class TextTable {

  private final Set<Integer> rightColumns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param header the first row
   * @param rightColumns those of numbers, which end together
   */
  TextTable(List<String> header, Set<Integer> rightColumns) {
    this.rightColumns = Set.copyOf(rightColumns);
    rows.add(header);
  }

  void add(List<String> row) {
    rows.add(row);
  }

  List<String> lines() {
    var widths = IntStream.range(0, rows.getFirst().size()).map(this::width).toArray();
    return rows.stream().map(row -> line(row, widths).stripTrailing()).toList();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }

  private String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> padded(row.get(column), column, widths[column]))
        .collect(Collectors.joining("  "));
  }

  private String padded(String word, int column, int width) {
    var space = " ".repeat(width - word.length());
    return rightColumns.contains(column) ? space + word : word + space;
  }
}
