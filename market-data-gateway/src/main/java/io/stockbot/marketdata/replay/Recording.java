package io.stockbot.marketdata.replay;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.DataFolder;
import io.stockbot.marketdata.csv.Recorded;
import io.stockbot.marketdata.csv.RecordedFile;
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
 * Several files of recorded data as one: by time, at one time quotes before bars before trades,
 * then in the order of the files, then of their rows. One row of each file is in memory. Not for
 * several threads.
 */
public final class Recording implements AutoCloseable {

  private final Excerpt excerpt;
  private final List<RecordedFile> files = new ArrayList<>();
  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(
          Comparator.comparing((Head head) -> head.row().time())
              .thenComparingInt(head -> head.row().rank())
              .thenComparingInt(Head::file));
  private final Map<String, String> tradeSources = new HashMap<>();
  private final Deque<Integer> unread = new ArrayDeque<>();

  /** The next row of a file. */
  private record Head(Recorded row, int file) {}

  /**
   * Opens all files.
   *
   * @throws BrokenData when one cannot be read or is of no known kind
   */
  public Recording(DataFolder data, Excerpt excerpt) throws BrokenData {
    this.excerpt = excerpt;
    for (var file : data.files()) {
      unread.add(files.size());
      files.add(new RecordedFile(file));
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
    unread.add(head.file());
    return Optional.of(head.row());
  }

  @Override
  public void close() throws BrokenData {
    for (var file : files) {
      file.close();
    }
  }

  /** Reads on only when the next row is asked for, so that all before a broken row is told. */
  private @Nullable Head peek() throws BrokenData {
    while (!unread.isEmpty()) {
      read(unread.remove());
    }
    return heads.peek();
  }

  private void read(int number) throws BrokenData {
    var file = files.get(number);
    var row = file.next();
    while (row.isPresent() && !excerpt.isBefore(row.get())) {
      if (excerpt.holds(row.get())) {
        refuseSecondSource(file, row.get());
        heads.add(new Head(row.get(), number));
        return;
      }
      row = file.next();
    }
  }

  /** Trades and bars of the same symbol, or bars of two lengths, would be counted twice. */
  private void refuseSecondSource(RecordedFile file, Recorded row) throws BrokenData {
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
      throw file.broken(
          row.symbol() + " has " + first + " and " + source + "; replay one of them at a time");
    }
  }
}
