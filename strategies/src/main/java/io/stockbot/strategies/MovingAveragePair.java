package io.stockbot.strategies;

import io.stockbot.protocol.value.Price;

/**
 * A quick and a slow average of the same closes, and which of them is higher now and a bar ago.
 *
 * <p>The comparison is exact: prices have cents, so two averages really tie, and a floating-point
 * sum would see a cross there that is none.
 */
final class MovingAveragePair {

  private final RollingSum fast;
  private final RollingSum slow;
  private int bars;
  private int before;
  private int now;

  MovingAveragePair(int fast, int slow) {
    this.fast = new RollingSum(fast);
    this.slow = new RollingSum(slow);
  }

  void add(Price close) {
    fast.add(close.micros());
    slow.add(close.micros());
    bars++;
    before = now;
    var fastTimesBoth = Math.multiplyExact(fast.sum(), (long) slow.length());
    var slowTimesBoth = Math.multiplyExact(slow.sum(), (long) fast.length());
    now = Long.compare(fastTimesBoth, slowTimesBoth);
  }

  /** 1 when the quick average is above the slow one, 0 when they tie, -1 below; 0 until ready. */
  int now() {
    return bars >= slow.length() ? now : 0;
  }

  /** As {@link #now}, at the close of the bar before. */
  int before() {
    return before;
  }

  /** Whether both averages were there at this bar and at the one before. */
  boolean comparesTwoBars() {
    return bars > slow.length();
  }
}
