package io.stockbot.marketdata.replay;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.DataFolder;
import io.stockbot.marketdata.csv.Recorded;
import io.stockbot.marketdata.csv.RecordedSource;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Several sources of recorded data as one: by time, at one time quotes before bars before trades,
 * then in the order of the sources, then of their rows. Not for several threads.
 */
public final class Recording implements AutoCloseable {

  private final Excerpt excerpt;
  private final RecordedData data;
  private final List<RecordedSource> sources = new ArrayList<>();
  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(
          Comparator.comparing((Head head) -> head.row().time())
              .thenComparingInt(head -> head.row().rank())
              .thenComparingInt(Head::source));
  private final Map<String, String> tradeSources = new HashMap<>();
  private final Deque<Integer> unread = new ArrayDeque<>();

  /** The next row of a source. */
  private record Head(Recorded row, int source) {}

  /** Opens the files of a folder. */
  public Recording(DataFolder data, Excerpt excerpt) throws BrokenData {
    this(new FolderData(data), excerpt);
  }

  /**
   * Opens all sources.
   *
   * @throws BrokenData when one cannot be read or is of no known kind
   */
  public Recording(RecordedData data, Excerpt excerpt) throws BrokenData {
    this.data = data;
    this.excerpt = excerpt;
    for (var source : data.open(excerpt)) {
      unread.add(sources.size());
      sources.add(source);
    }
  }

  /** When the next row is to be told; none at the end. */
  Optional<Instant> nextTime() throws BrokenData {
    return Optional.ofNullable(peek()).map(head -> head.row().time());
  }

  /** The next row, when it is to be told at this time. */
  Optional<Recorded> nextAt(Instant time) throws BrokenData {
    var head = peek();
    if (head == null || !head.row().time().equals(time)) {
      return Optional.empty();
    }
    heads.remove();
    unread.add(head.source());
    return Optional.of(head.row());
  }

  @Override
  public void close() throws BrokenData {
    for (var source : sources) {
      source.close();
    }
    data.close();
  }

  /** Reads on only when the next row is asked for, so that all before a broken row is told. */
  private @Nullable Head peek() throws BrokenData {
    while (!unread.isEmpty()) {
      read(unread.remove());
    }
    return heads.peek();
  }

  private void read(int number) throws BrokenData {
    var source = sources.get(number);
    var row = source.next();
    while (row.isPresent() && !excerpt.isBefore(row.get())) {
      if (excerpt.holds(row.get())) {
        refuseSecondSource(source, row.get());
        heads.add(new Head(row.get(), number));
        return;
      }
      row = source.next();
    }
  }

  /** Trades and bars of the same symbol, or bars of two lengths, would be counted twice. */
  private void refuseSecondSource(RecordedSource from, Recorded row) throws BrokenData {
    var source =
        switch (row) {
          case Recorded.OfQuote quote -> "";
          case Recorded.OfBar bar -> "bars of " + bar.bar().dataResolution();
          case Recorded.OfTrade trade -> "trades";
        };
    if (source.isEmpty()) {
      return;
    }
    var first = tradeSources.putIfAbsent(row.symbol(), source);
    if (first != null && !first.equals(source)) {
      throw from.broken(
          row.symbol() + " has " + first + " and " + source + "; replay one of them at a time");
    }
  }
}
