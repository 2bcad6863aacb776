package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The last bars of one symbol and resolution in order of time, the oldest forgotten first. A bar is
 * eleven numbers here, a third of what it weighs as an object: there are ten rings for each symbol.
 * Not for several threads.
 */
final class BarRing {

  private static final int CELLS = 11;
  private static final int FIRST_CAPACITY = 8;

  private final int keep;
  private final BarSum scratch;
  private long[] cells;
  private long count;

  /**
   * @param keep how many bars are remembered, at least one
   */
  BarRing(String symbol, Resolution resolution, int keep) {
    this.keep = keep;
    scratch = new BarSum(symbol, resolution);
    cells = new long[Math.min(FIRST_CAPACITY, keep) * CELLS];
  }

  void add(BarSum bar) {
    var at = placeOfNext();
    bar.write(cells, at);
    count++;
  }

  private int placeOfNext() {
    var at = place(count);
    if (at == cells.length) {
      cells = Arrays.copyOf(cells, (int) Math.min(2L * cells.length, (long) keep * CELLS));
    }
    return at;
  }

  /** The number of the bar that starts then; below zero as {@link Arrays#binarySearch} has it. */
  long find(long start) {
    var from = first();
    var to = count - 1;
    while (from <= to) {
      var middle = (from + to) >>> 1;
      var found = cells[place(middle)];
      if (found == start) {
        return middle;
      }
      if (found < start) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -from - 1;
  }

  /** Whether all bars start before this time. */
  boolean isNext(long start) {
    return count == 0 || cells[place(count - 1)] < start;
  }

  void read(long number, BarSum into) {
    into.read(cells, place(number));
  }

  void write(long number, BarSum bar) {
    bar.write(cells, place(number));
  }

  /** Puts a bar where another one is, which and all after it move on. */
  void insert(long number, BarSum bar) {
    placeOfNext();
    for (var i = count; i > number; i--) {
      System.arraycopy(cells, place(i - 1), cells, place(i), CELLS);
    }
    count++;
    write(number, bar);
  }

  /** Adds up the bars that start from one time on and before another. */
  void sum(long from, long to, BarSum into) {
    var found = find(from);
    for (var i = found < 0 ? -found - 1 : found; i < count && cells[place(i)] < to; i++) {
      scratch.read(cells, place(i));
      into.add(scratch);
    }
  }

  /** Whether no bar from this time on was forgotten. */
  boolean remembers(long start) {
    return count <= keep || cells[place(first())] <= start;
  }

  /** The latest bars, oldest first, that start no earlier and end no later than asked. */
  List<Bar> latest(Optional<Instant> start, Optional<Instant> end, int limit) {
    var from = start.map(Nanos::of).orElse(Long.MIN_VALUE);
    var to = end.map(Nanos::of).orElse(Long.MAX_VALUE);
    var found = new ArrayDeque<Bar>();
    for (var i = count - 1; i >= first() && found.size() < limit; i--) {
      scratch.read(cells, place(i));
      if (scratch.start() < from) {
        break;
      }
      if (scratch.end() <= to && scratch.isPriced()) {
        found.addFirst(scratch.bar());
      }
    }
    return List.copyOf(found);
  }

  private long first() {
    return Math.max(0, count - keep);
  }

  private int place(long number) {
    return (int) (number % keep) * CELLS;
  }
}
