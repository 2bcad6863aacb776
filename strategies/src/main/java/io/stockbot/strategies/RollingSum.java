package io.stockbot.strategies;

/** The sum of the last so many numbers; exact. */
final class RollingSum {

  private final long[] window;
  private int oldest;
  private long sum;

  RollingSum(int length) {
    window = new long[length];
  }

  void add(long value) {
    sum = Math.addExact(sum, Math.subtractExact(value, window[oldest]));
    window[oldest] = value;
    oldest = (oldest + 1) % window.length;
  }

  long sum() {
    return sum;
  }

  int length() {
    return window.length;
  }
}
