package io.stockbot.benchmarks.bars;

import io.stockbot.protocol.value.Resolution;
import java.util.Arrays;

/**
 * The other side: one loop over arrays of numbers that does the same arithmetic in the same way, a
 * trade into the shortest bar and each bar into the next longer one. It knows that all trades are
 * of one day, in order and of whole shares, so that a time is a subtraction and a turnover fits
 * into 64 bits. Like ours it closes bars when their time has come: once a second it looks at each
 * symbol.
 */
final class BareBars implements BarWork {

  private static final int CELLS = 9;
  private static final int TICK_CELLS = 3;

  // What an open bar is made of; the end comes first, and is zero while there is no bar.
  private static final int END = 0;
  private static final int START = 1;
  private static final int OPEN = 2;
  private static final int HIGH = 3;
  private static final int LOW = 4;
  private static final int CLOSE = 5;
  private static final int VOLUME = 6;
  private static final int TRADES = 7;
  private static final int TURNOVER = 8;

  private final long[] lengths =
      Arrays.stream(Resolution.values())
          .skip(1)
          .mapToLong(r -> r.duration().toSeconds() * Tape.NANOS)
          .toArray();
  private final Digest digest = new Digest();
  private final long midnight;
  private final long[] bars;
  private final long[] ring;
  private final long[] counts;
  private final long[] ticks;
  private final long[] tickCounts;
  private long nextSecond;

  BareBars(Tape tape) {
    var symbols = tape.names().size();
    var series = symbols * lengths.length;
    midnight = tape.midnight() * Tape.NANOS;
    bars = new long[series * CELLS];
    ring = new long[series * KEEP * CELLS];
    counts = new long[series];
    ticks = new long[symbols * KEEP * TICK_CELLS];
    tickCounts = new long[symbols];
  }

  @Override
  public void cut(Tape tape, int from, int to) {
    for (var i = from; i < to; i++) {
      if (tape.nanos()[i] >= nextSecond) {
        closeAll(tape.nanos()[i]);
        nextSecond = tape.nanos()[i] - tape.nanos()[i] % Tape.NANOS + Tape.NANOS;
      }
      trade(tape.symbols()[i], tape.nanos()[i], tape.micros()[i], tape.shares()[i]);
    }
  }

  @Override
  public void end() {
    closeAll(Long.MAX_VALUE);
  }

  private void closeAll(long time) {
    for (var symbol = 0; symbol < tickCounts.length; symbol++) {
      closeUntil(symbol * lengths.length, time);
    }
  }

  @Override
  public Digest digest() {
    return digest;
  }

  private void trade(int symbol, long time, long price, long shares) {
    var first = symbol * lengths.length;
    if (bars[first * CELLS + END] <= time) {
      begin(first, time);
    }
    add(first * CELLS, price, price, price, price, shares, 1, price * shares);
    tick(symbol, time, price, shares);
  }

  /** Remembers a trade, which is a bar of its own. */
  private void tick(int symbol, long time, long price, long shares) {
    var at = (symbol * KEEP + (int) (tickCounts[symbol]++ % KEEP)) * TICK_CELLS;
    ticks[at] = time;
    ticks[at + 1] = price;
    ticks[at + 2] = shares;
  }

  private void closeUntil(int first, long time) {
    for (var i = 0; i < lengths.length; i++) {
      var end = bars[(first + i) * CELLS + END];
      if (end != 0 && end <= time) {
        close(first + i, i + 1 < lengths.length);
      }
    }
  }

  private void begin(int first, long time) {
    for (var i = 0; i < lengths.length && bars[(first + i) * CELLS + END] == 0; i++) {
      var at = (first + i) * CELLS;
      var start = time - (time - midnight) % lengths[i];
      Arrays.fill(bars, at, at + CELLS, 0);
      bars[at + START] = start;
      bars[at + END] = start + lengths[i];
    }
  }

  private void add(
      int at, long open, long high, long low, long close, long shares, long trades, long value) {
    if (bars[at + TRADES] == 0) {
      bars[at + OPEN] = open;
      bars[at + HIGH] = high;
      bars[at + LOW] = low;
    }
    bars[at + HIGH] = Math.max(bars[at + HIGH], high);
    bars[at + LOW] = Math.min(bars[at + LOW], low);
    bars[at + CLOSE] = close;
    bars[at + VOLUME] += shares;
    bars[at + TRADES] += trades;
    bars[at + TURNOVER] += value;
  }

  private void close(int one, boolean hasLonger) {
    var at = one * CELLS;
    var volume = bars[at + VOLUME];
    var vwap = (2 * bars[at + TURNOVER] + volume) / (2 * volume); // rounded half up
    System.arraycopy(bars, at, ring, (one * KEEP + (int) (counts[one]++ % KEEP)) * CELLS, CELLS);
    digest.add(
        bars[at + END],
        bars[at + OPEN],
        bars[at + HIGH],
        bars[at + LOW],
        bars[at + CLOSE],
        volume * Tape.NANOS,
        vwap);
    if (hasLonger) {
      add(
          at + CELLS,
          bars[at + OPEN],
          bars[at + HIGH],
          bars[at + LOW],
          bars[at + CLOSE],
          volume,
          bars[at + TRADES],
          bars[at + TURNOVER]);
    }
    bars[at + END] = 0;
  }
}
