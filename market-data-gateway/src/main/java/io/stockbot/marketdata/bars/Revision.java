package io.stockbot.marketdata.bars;

import java.time.Duration;

/**
 * Cuts bars again that a print belongs to which came late, or was not what it said: the shortest
 * from the prints, each longer one from those below it, exactly as if it had been there in time.
 * Not for several threads.
 */
final class Revision {

  private final BarLevels levels;
  private final Prints prints;
  private final long within;
  private final BarSum[] scratches;
  private final BarSum before;

  /**
   * @param within how long after its time a print still changes a bar
   */
  Revision(String symbol, BarLevels levels, Prints prints, Duration within) {
    this.levels = levels;
    this.prints = prints;
    this.within = within.toNanos();
    scratches = new BarSum[levels.count()];
    for (var i = 0; i < scratches.length; i++) {
      scratches[i] = new BarSum(symbol, levels.level(i).resolution());
    }
    before = new BarSum(symbol, levels.level(0).resolution());
  }

  /** Whether bars of this time can be cut again: none is closed or not for long, none forgotten. */
  boolean reaches(long time, long now) {
    var isOpen = time >= levels.closedUntil();
    return (isOpen || (within > 0 && now - time <= within)) && isRemembered(0, time);
  }

  private boolean isRemembered(int first, long time) {
    for (var i = first; i < levels.count() && (i == first || levels.isCut(i)); i++) {
      if (levels.intervals().find(levels.level(i).resolution(), time)) {
        var start = levels.intervals().start();
        if (i == 0 ? !prints.remembers(start) : !levels.level(i - 1).ring().remembers(start)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Cuts all bars again that hold a time. */
  void at(long time) {
    from(0, time);
  }

  /**
   * Puts a provider's bar in its place, or in that of the one before, and cuts longer ones again.
   */
  boolean replace(int number, BarSum bar) {
    if (within <= 0 || (number + 1 < levels.count() && !isRemembered(number + 1, bar.start()))) {
      return false;
    }
    if (store(number, bar) && number + 1 < levels.count()) {
      from(number + 1, bar.start());
    }
    return true;
  }

  private void from(int first, long time) {
    for (var i = first; i < levels.count() && (i == first || levels.isCut(i)); i++) {
      var intervals = levels.intervals();
      if (intervals.find(levels.level(i).resolution(), time)) {
        cut(i, intervals.start(), intervals.end());
      }
    }
  }

  private void cut(int number, long start, long end) {
    var level = levels.level(number);
    var isOpen = level.isOpen() && level.sum().start() == start;
    var sum = isOpen ? level.sum() : scratches[number];
    sum.begin(start, end);
    if (number == 0) {
      prints.sum(start, end, sum);
    } else {
      levels.level(number - 1).ring().sum(start, end, sum);
    }
    if (!isOpen) {
      store(number, sum);
    }
  }

  /** Whether it differs from what was there. */
  private boolean store(int number, BarSum bar) {
    var ring = levels.level(number).ring();
    var place = ring.find(bar.start());
    if (place < 0) {
      bar.revision(1);
      ring.insert(-place - 1, bar);
      tell(bar, bar.isPriced());
      return true;
    }
    ring.read(place, before);
    if (before.says(bar)) {
      return false;
    }
    bar.revision(before.revision() + 1);
    ring.write(place, bar);
    tell(bar, before.isPriced());
    return true;
  }

  /** A bar that has lost all its prints is told once more, without any. */
  private void tell(BarSum bar, boolean wasTold) {
    if (bar.isPriced()) {
      levels.listener().closed(bar);
    } else if (wasTold) {
      bar.empty(before);
      levels.listener().closed(bar);
    }
  }
}
