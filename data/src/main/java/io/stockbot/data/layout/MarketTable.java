package io.stockbot.data.layout;

import io.stockbot.data.table.BrokenFile;
import io.stockbot.data.table.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A table whose layout is known: rows of market data. Nothing of it is skipped. */
public final class MarketTable {

  private static final int SAMPLE = 1_000;

  private final Table table;
  private final List<String> first;
  private final Layout layout;
  private final RowParser parser;
  private final Deque<String[]> sample = new ArrayDeque<>();
  private long line;

  /**
   * Finds out the layout by the first rows.
   *
   * @param layoutName the one that it must be; none for any
   * @param symbol of files that do not name it
   * @throws BrokenFile when it is of no layout that is known
   */
  public MarketTable(Table table, Optional<String> layoutName, Optional<String> symbol)
      throws BrokenFile {
    this.table = table;
    first = List.of(table.next().orElseThrow(() -> new BrokenFile(table.name(), "is empty")));
    for (var row = table.next(); row.isPresent(); row = table.next()) {
      sample.add(row.get());
      if (sample.size() == SAMPLE) {
        break;
      }
    }
    var found = new ArrayList<Layout>();
    var parsers = new ArrayList<RowParser>();
    for (var known : Layouts.all()) {
      if (layoutName.stream().allMatch(known.name()::equals)) {
        parser(known, symbol)
            .ifPresent(
                fitting -> {
                  found.add(known);
                  parsers.add(fitting);
                });
      }
    }
    if (found.isEmpty()) {
      throw new BrokenFile(
          table.name(),
          1,
          "is of no known layout (%s): %s"
              .formatted(
                  layoutName.orElse(String.join(", ", Layouts.names())), String.join(",", first)));
    }
    layout = found.getFirst();
    parser = parsers.getFirst();
    line = layout.hasHeader() ? 1 : 0;
    if (!layout.hasHeader()) {
      sample.addFirst(first.toArray(String[]::new));
    }
  }

  private Optional<RowParser> parser(Layout known, Optional<String> symbol) throws BrokenFile {
    var rows = new ArrayList<List<String>>();
    if (!known.hasHeader()) {
      rows.add(first);
    }
    sample.stream().filter(row -> row.length == first.size()).map(List::of).forEach(rows::add);
    try {
      return known.parser(table, first, rows, symbol);
    } catch (IllegalArgumentException e) {
      throw new BrokenFile(table.name(), String.valueOf(e.getMessage()));
    }
  }

  public String name() {
    return table.name();
  }

  public String layout() {
    return layout.name();
  }

  /** The next row; none at the end. */
  public Optional<Row<?>> next() throws BrokenFile {
    line++;
    var cells = sample.isEmpty() ? table.next() : Optional.of(sample.remove());
    return cells.isEmpty() ? Optional.empty() : Optional.of(read(cells.get()));
  }

  private Row<?> read(String[] cells) throws BrokenFile {
    if (cells.length != first.size()) {
      throw new BrokenFile(
          table.name(),
          line,
          "has " + cells.length + " columns, the first line has " + first.size());
    }
    try {
      return parser.parse(cells);
    } catch (IllegalArgumentException e) {
      throw new BrokenFile(
          table.name(), line, e.getMessage() + " in " + String.join(",", Arrays.asList(cells)));
    }
  }
}
