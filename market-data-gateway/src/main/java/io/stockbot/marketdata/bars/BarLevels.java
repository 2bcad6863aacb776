package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Resolution;
import java.util.Arrays;

/**
 * The bars of one symbol at all resolutions but {@code tick}. Prints go into the shortest open bar
 * alone; when it closes it goes into the next longer one, and so on, so that a print costs the same
 * however many resolutions there are. What a provider cuts takes the place of the shorter bars from
 * its resolution on. Not for several threads.
 */
final class BarLevels {

  private static final Resolution[] RESOLUTIONS =
      Arrays.copyOfRange(Resolution.values(), 1, Resolution.values().length);

  /** How long a bar that is cut from a provider's bars waits for the last of them. */
  private static final long PATIENCE = 5 * Nanos.SECOND;

  private final String symbol;
  private final Closings closings;
  private final BarListener listener;
  private final Intervals intervals;
  private final BarLevel[] levels;
  private final int provided;
  private final int id;
  private final BarSum shortest;

  /** Until when prints go into the shortest bar that is open; long ago while none is. */
  private long shortestEnd = Long.MIN_VALUE;

  private long nextEnd = Long.MAX_VALUE;
  private long closedUntil = Long.MIN_VALUE;
  private long longerClosedUntil = Long.MIN_VALUE;

  BarLevels(String symbol, BarRules rules, Closings closings, BarListener listener) {
    this.symbol = symbol;
    this.closings = closings;
    this.listener = listener;
    intervals = new Intervals(rules.alignment());
    levels =
        Arrays.stream(RESOLUTIONS)
            .map(resolution -> new BarLevel(symbol, resolution, rules.keep()))
            .toArray(BarLevel[]::new);
    shortest = levels[0].sum();
    provided = rules.provided().map(BarLevels::number).orElse(levels.length);
    id = closings.join(this);
  }

  String symbol() {
    return symbol;
  }

  BarLevel level(Resolution resolution) {
    return levels[number(resolution)];
  }

  /** The number of a level; that of ticks is below zero. */
  @SuppressWarnings("EnumOrdinal") // The order of the constants is what counts: shortest first.
  static int number(Resolution resolution) {
    return resolution.ordinal() - 1;
  }

  int count() {
    return levels.length;
  }

  BarLevel level(int number) {
    return levels[number];
  }

  /** Whether a level is cut from the one below it. */
  boolean isCut(int number) {
    return number != provided;
  }

  Intervals intervals() {
    return intervals;
  }

  BarListener listener() {
    return listener;
  }

  /** Before this time bars may be closed. */
  long closedUntil() {
    return closedUntil;
  }

  /** Closes all bars that end at or before this time. */
  void advance(long time) {
    if (time < nextEnd) {
      return;
    }
    for (var i = 0; i < levels.length; i++) {
      if (levels[i].isOpen() && due(i) <= time) {
        close(i);
      }
    }
    nextEnd = Long.MAX_VALUE;
    for (var i = 0; i < levels.length; i++) {
      if (levels[i].isOpen()) {
        nextEnd = Math.min(nextEnd, due(i));
      }
    }
  }

  /** The time of the bar of one level is over; it may be closed already. */
  void ends(int number, long time) {
    if (levels[number].isOpen() && due(number) <= time) {
      close(number);
    }
  }

  /** The shortest bar, opened with all that it belongs to when it is not. */
  BarSum shortest(long time) {
    if (time >= shortestEnd) {
      open(0, time);
      shortestEnd = shortest.end();
    }
    return shortest;
  }

  /** Whether a bar comes after all others of its resolution, and before longer ones are closed. */
  boolean isNext(int number, BarSum bar) {
    var until = provided < levels.length ? longerClosedUntil : closedUntil;
    return bar.start() >= until && levels[number].ring().isNext(bar.start());
  }

  /** Takes a bar that ends after all others of its resolution. */
  void add(int number, BarSum bar) {
    levels[number].ring().add(bar);
    listener.closed(bar);
    if (number + 1 < levels.length) {
      open(number + 1, bar.start());
      merge(number + 1, bar);
    }
  }

  /** Opens a level, and longer ones, unless they are open for this time. */
  private void open(int first, long time) {
    for (var i = first; i < levels.length && (i == first || isCut(i)); i++) {
      if (levels[i].isOpen()) {
        if (levels[i].sum().end() > time) {
          return;
        }
        close(i);
      }
      if (intervals.find(levels[i].resolution(), time)) {
        levels[i].open(intervals.start(), intervals.end());
        closings.add(due(i), levels[i].resolution(), id);
        nextEnd = Math.min(nextEnd, due(i));
      }
    }
  }

  private void close(int number) {
    var level = levels[number];
    var bar = level.sum();
    if (number < provided) {
      closedUntil = Math.max(closedUntil, bar.end());
    } else {
      longerClosedUntil = Math.max(longerClosedUntil, bar.end());
    }
    level.close();
    if (number == 0) {
      shortestEnd = Long.MIN_VALUE;
    }
    if (bar.isPriced()) {
      listener.closed(bar);
    }
    if (number + 1 < levels.length && isCut(number + 1)) {
      merge(number + 1, bar);
    }
  }

  private void merge(int number, BarSum smaller) {
    var level = levels[number];
    if (level.isOpen() && level.sum().start() <= smaller.start()) {
      level.sum().add(smaller);
      if (number > provided && level.sum().end() == smaller.end()) {
        close(number);
      }
    }
  }

  private long due(int number) {
    return levels[number].sum().end() + (number > provided ? PATIENCE : 0);
  }
}
