package io.stockbot.data.layout;

import io.stockbot.marketdata.history.HistoryKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was understood of a table: how much, of what, and its first rows. Not for several threads.
 */
public final class Understood {

  private static final int FIRST = 3;

  private final Set<HistoryKind<?>> kinds = new LinkedHashSet<>();
  private final Set<String> symbols = new LinkedHashSet<>();
  private final List<Row<?>> firstRows = new ArrayList<>();
  private Instant first = Instant.MAX;
  private Instant last = Instant.MIN;
  private long rows;

  public void add(Row<?> row) {
    rows++;
    kinds.add(row.kind());
    symbols.add(row.symbol());
    first = row.time().isBefore(first) ? row.time() : first;
    last = row.time().isAfter(last) ? row.time() : last;
    if (firstRows.size() < FIRST) {
      firstRows.add(row);
    }
  }

  public long rows() {
    return rows;
  }

  public List<String> kinds() {
    return kinds.stream().map(HistoryKind::name).toList();
  }

  public List<String> symbols() {
    return List.copyOf(symbols);
  }

  /** Of at least one row. */
  public Instant first() {
    return first;
  }

  public Instant last() {
    return last;
  }

  public List<Row<?>> firstRows() {
    return List.copyOf(firstRows);
  }
}
