package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Resolution;
import java.util.Arrays;
import java.util.List;

/** The end of all open bars of one resolution that end at one time. Used again and again. */
final class Closing {

  private Resolution resolution = Resolution.TICK;
  private long end;
  private long key;
  private int[] ids = new int[2];
  private int size;
  private boolean isAhead;

  void begin(long time, Resolution ofBars, long itsKey) {
    end = time;
    resolution = ofBars;
    key = itsKey;
    size = 0;
    isAhead = true;
  }

  long end() {
    return end;
  }

  Resolution resolution() {
    return resolution;
  }

  long key() {
    return key;
  }

  /** Whether it is this one, and ahead. */
  boolean isOf(long time, Resolution ofBars) {
    return isAhead && end == time && resolution == ofBars;
  }

  void add(int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, 2 * size);
    }
    ids[size++] = id;
  }

  /**
   * Closes the bars, by symbol.
   *
   * @param ranks the place of each id in the order of symbols
   */
  void close(int[] ranks, List<BarLevels> bySymbol) {
    isAhead = false;
    for (var i = 0; i < size; i++) {
      ids[i] = ranks[ids[i]];
    }
    Arrays.sort(ids, 0, size);
    var number = BarLevels.number(resolution);
    for (var i = 0; i < size; i++) {
      bySymbol.get(ids[i]).ends(number, end);
    }
  }
}
