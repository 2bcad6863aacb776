package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a bar, marked as filled, into each interval between two bars in which nobody traded while
 * the exchange was open. Nights and days without a session stay empty.
 */
public final class FillForward {

  private final Intervals intervals;

  public FillForward(Alignment alignment) {
    intervals = new Intervals(alignment);
  }

  /**
   * @param bars of one resolution, oldest first
   * @param limit at most so many, the latest
   */
  public List<Bar> fill(List<Bar> bars, int limit) {
    if (bars.isEmpty() || bars.getFirst().dataResolution() == Resolution.TICK) {
      return bars;
    }
    var filled = new ArrayDeque<Bar>();
    for (var i = bars.size() - 1; i >= 0 && filled.size() < limit; i--) {
      if (!filled.isEmpty()) {
        between(bars.get(i), bars.get(i + 1)).reversed().forEach(filled::addFirst);
      }
      filled.addFirst(bars.get(i));
    }
    while (filled.size() > limit) {
      filled.removeFirst();
    }
    return List.copyOf(filled);
  }

  private List<Bar> between(Bar bar, Bar next) {
    var gap = new ArrayList<Bar>();
    var end = Nanos.of(next.start());
    var time = Nanos.of(bar.end());
    while (time < end) {
      var hasInterval = intervals.find(bar.dataResolution(), time);
      var from = intervals.start();
      var to = intervals.end();
      if (hasInterval && isRegular(bar.dataResolution(), from, to)) {
        gap.add(bar.fill(Nanos.instant(from), Nanos.instant(to)));
      }
      time = hasInterval ? to : intervals.nextTurn(time);
    }
    return gap;
  }

  /** A bar of a calendar day holds the session though it begins before it. */
  private boolean isRegular(Resolution resolution, long from, long to) {
    return resolution == Resolution.DAY_1
        ? intervals.isSessionDay(from)
        : intervals.isRegular(from) && intervals.isRegular(to - 1);
  }
}
