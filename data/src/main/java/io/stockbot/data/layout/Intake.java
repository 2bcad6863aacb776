package io.stockbot.data.layout;

import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Merge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts rows into the store, many at a time. Rows that are there already change nothing, so that a
 * reading that was interrupted can be done again. Without a store it only counts. Not for several
 * threads.
 */
public final class Intake {

  private static final int MOST = 1_000_000;

  private final Optional<History> history;
  private final Map<Key<?>, List<?>> rows = new LinkedHashMap<>();
  private Merge merge = Merge.NOTHING;
  private int waiting;

  private record Key<T>(HistoryKind<T> kind, String symbol) {}

  /**
   * @param history none when nothing is to be written
   */
  public Intake(Optional<History> history) {
    this.history = history;
  }

  public <T> void add(Row<T> row) throws HistoryFailure {
    if (history.isEmpty()) {
      return;
    }
    list(new Key<>(row.kind(), row.symbol())).add(row.value());
    waiting++;
    if (waiting >= MOST) {
      flush();
    }
  }

  /** A list under a key holds values of the key's kind: only {@link #add} puts one there. */
  @SuppressWarnings("unchecked")
  private <T> List<T> list(Key<T> key) {
    return (List<T>) rows.computeIfAbsent(key, first -> new ArrayList<T>());
  }

  /** Writes what waits. */
  public void flush() throws HistoryFailure {
    for (var key : List.copyOf(rows.keySet())) {
      write(key);
    }
    waiting = 0;
  }

  private <T> void write(Key<T> key) throws HistoryFailure {
    if (history.isPresent()) {
      merge = merge.plus(history.get().merge(key.kind(), key.symbol(), list(key)));
    }
    rows.remove(key);
  }

  /** What became of all that was written. */
  public Merge merge() {
    return merge;
  }
}
