package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Resolution;

/** The bars of one resolution: those that are closed, and the one that may be open. */
final class BarLevel {

  private static final int MOST_IN_A_LONGER_ONE = 25;
  private static final int USUAL_IN_A_LONGER_ONE = 5;

  private final Resolution resolution;
  private final BarRing ring;
  private final BarSum sum;
  private boolean isOpen;

  BarLevel(String symbol, Resolution resolution, int keep) {
    this.resolution = resolution;
    ring = new BarRing(symbol, resolution, Math.max(keep, neededForTheNext(resolution)));
    sum = new BarSum(symbol, resolution);
  }

  /** Bars that a longer one is cut from again when one of them changes. */
  private static int neededForTheNext(Resolution resolution) {
    return resolution == Resolution.HOUR_1 ? MOST_IN_A_LONGER_ONE : USUAL_IN_A_LONGER_ONE;
  }

  Resolution resolution() {
    return resolution;
  }

  BarRing ring() {
    return ring;
  }

  /** What is in the open bar; of no meaning while none is open. */
  BarSum sum() {
    return sum;
  }

  boolean isOpen() {
    return isOpen;
  }

  void open(long start, long end) {
    sum.begin(start, end);
    isOpen = true;
  }

  void close() {
    isOpen = false;
    ring.add(sum);
  }
}
