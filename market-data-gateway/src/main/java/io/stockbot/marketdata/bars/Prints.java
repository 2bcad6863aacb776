package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The last prints of one symbol in order of time, and of their coming among equals; the oldest are
 * forgotten first. A print is five numbers. Not for several threads.
 */
final class Prints {

  private static final int CELLS = 5;
  private static final int FIRST_CAPACITY = 8;
  private static final int TIME = 0;
  private static final int PRICE = 1;
  private static final int SIZE = 2;
  private static final int KEY = 3;
  private static final int EFFECT = 4;

  private final int keep;
  private final BarSum scratch;
  private long[] cells;
  private long count;
  private long last = Long.MIN_VALUE;
  private long forgotten = Long.MIN_VALUE;

  /**
   * @param keep how many prints are remembered, at least one
   */
  Prints(String symbol, int keep) {
    this.keep = keep;
    scratch = new BarSum(symbol, Resolution.TICK);
    cells = new long[Math.min(FIRST_CAPACITY, keep) * CELLS];
  }

  /** The time of the latest. */
  long last() {
    return last;
  }

  long count() {
    return count;
  }

  /**
   * @param key by which it is found again; zero for none
   * @param effect what it may change, as {@link Effect} has it; nothing while it is not believed
   */
  void add(long time, long price, long size, long key, int effect) {
    var at = placeOfNext();
    if (time < last) {
      at = move(time);
    }
    last = Math.max(last, time);
    count++;
    cells[at + TIME] = time;
    cells[at + PRICE] = price;
    cells[at + SIZE] = size;
    cells[at + KEY] = key;
    cells[at + EFFECT] = effect;
  }

  private int placeOfNext() {
    var at = place(count);
    if (at == cells.length) {
      cells = Arrays.copyOf(cells, (int) Math.min(2L * cells.length, (long) keep * CELLS));
    }
    if (count >= keep) {
      forgotten = cells[at + TIME];
    }
    return at;
  }

  /** Moves what is later than a time on by one: the place that is free then. */
  private int move(long time) {
    var number = count;
    while (number > first() + (count >= keep ? 1 : 0) && time(number - 1) > time) {
      System.arraycopy(cells, place(number - 1), cells, place(number), CELLS);
      number--;
    }
    return place(number);
  }

  /** Whether all prints from this time on are there. */
  boolean remembers(long time) {
    return forgotten < time;
  }

  /** The number of the latest print with this key; below zero when there is none. */
  long find(long key) {
    for (var i = count - 1; i >= first(); i--) {
      if (cells[place(i) + KEY] == key) {
        return i;
      }
    }
    return -1;
  }

  long time(long number) {
    return cells[place(number) + TIME];
  }

  long price(long number) {
    return cells[place(number) + PRICE];
  }

  int effect(long number) {
    return (int) cells[place(number) + EFFECT];
  }

  void change(long number, long price, long size, long key, int effect) {
    var at = place(number);
    cells[at + PRICE] = price;
    cells[at + SIZE] = size;
    cells[at + KEY] = key;
    cells[at + EFFECT] = effect;
  }

  void effect(long number, int effect) {
    cells[place(number) + EFFECT] = effect;
  }

  long first() {
    return Math.max(0, count - keep);
  }

  /** Adds up the prints from one time on and before another. */
  void sum(long from, long to, BarSum into) {
    for (var i = firstFrom(from); i < count && time(i) < to; i++) {
      var at = place(i);
      into.add(cells[at + PRICE], cells[at + SIZE], (int) cells[at + EFFECT]);
    }
  }

  private long firstFrom(long time) {
    var from = first();
    var to = count;
    while (from < to) {
      var middle = (from + to) >>> 1;
      if (time(middle) < time) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** A print as a bar of its own, good until the next call. */
  BarSum tick(long number) {
    var at = place(number);
    scratch.begin(cells[at + TIME], cells[at + TIME]);
    scratch.add(cells[at + PRICE], cells[at + SIZE], (int) cells[at + EFFECT]);
    return scratch;
  }

  /** The latest that set a price, oldest first, no earlier and no later than asked. */
  List<Bar> latest(Optional<Instant> start, Optional<Instant> end, int limit) {
    var from = start.map(Nanos::of).orElse(Long.MIN_VALUE);
    var to = end.map(Nanos::of).orElse(Long.MAX_VALUE);
    var found = new ArrayDeque<Bar>();
    for (var i = count - 1; i >= first() && found.size() < limit && time(i) >= from; i--) {
      if (time(i) <= to && tick(i).isPriced()) {
        found.addFirst(scratch.bar());
      }
    }
    return List.copyOf(found);
  }

  private int place(long number) {
    return (int) (number % keep) * CELLS;
  }
}
