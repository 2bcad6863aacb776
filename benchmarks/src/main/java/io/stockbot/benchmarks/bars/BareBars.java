package io.stockbot.benchmarks.bars;

import io.stockbot.protocol.value.Resolution;
import java.util.Arrays;

/**
 * The other side: one loop over arrays of numbers. It knows that all trades are of one day and of
 * whole shares, so that a time is a subtraction and a turnover fits into 64 bits.
 */
final class BareBars implements BarWork {

  private static final int KEEP = 10_000;
  private static final int FIRST_CAPACITY = 64;
  private static final int CELLS = 9;

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
      Arrays.stream(Resolution.values()).mapToLong(r -> r.duration().toSeconds()).toArray();
  private final Digest digest = new Digest();
  private long[] bars = {};
  private long[][] rings = {};
  private long[] counts = {};

  @Override
  public Digest cut(Tape tape) {
    var series = tape.names().size() * lengths.length;
    bars = new long[series * CELLS];
    rings = new long[series][FIRST_CAPACITY * CELLS];
    counts = new long[series];
    for (var i = 0; i < tape.size(); i++) {
      trade(tape, tape.symbols()[i] * lengths.length, i);
    }
    for (var one = 0; one < series; one++) {
      if (bars[one * CELLS + END] != 0) {
        close(one);
      }
    }
    return digest;
  }

  private void trade(Tape tape, int first, int i) {
    var time = tape.nanos()[i] / Tape.NANOS;
    var price = tape.micros()[i];
    var shares = tape.shares()[i];
    for (var resolution = 1; resolution < lengths.length; resolution++) {
      var one = first + resolution;
      if (bars[one * CELLS + END] <= time) {
        begin(one, tape.midnight(), lengths[resolution], time, price);
      }
      add(one, price, shares);
    }
    tick(first, time, price, shares);
  }

  /** The bar of one trade. */
  private void tick(int one, long time, long price, long shares) {
    var at = one * CELLS;
    bars[at + END] = time;
    bars[at + START] = time;
    bars[at + OPEN] = price;
    bars[at + HIGH] = price;
    bars[at + LOW] = price;
    bars[at + VOLUME] = 0;
    bars[at + TRADES] = 0;
    bars[at + TURNOVER] = 0;
    add(one, price, shares);
    close(one);
    bars[at + END] = 0;
  }

  private void begin(int one, long midnight, long length, long time, long price) {
    var at = one * CELLS;
    if (bars[at + END] != 0) {
      close(one);
    }
    var start = time - (time - midnight) % length;
    bars[at + START] = start;
    bars[at + END] = start + length;
    bars[at + OPEN] = price;
    bars[at + HIGH] = price;
    bars[at + LOW] = price;
    bars[at + VOLUME] = 0;
    bars[at + TRADES] = 0;
    bars[at + TURNOVER] = 0;
  }

  private void add(int one, long price, long shares) {
    var at = one * CELLS;
    bars[at + HIGH] = Math.max(bars[at + HIGH], price);
    bars[at + LOW] = Math.min(bars[at + LOW], price);
    bars[at + CLOSE] = price;
    bars[at + VOLUME] += shares;
    bars[at + TRADES]++;
    bars[at + TURNOVER] += price * shares;
  }

  private void close(int one) {
    var at = one * CELLS;
    var volume = bars[at + VOLUME];
    var vwap = (2 * bars[at + TURNOVER] + volume) / (2 * volume); // rounded half up
    remember(one, at, vwap);
    digest.add(
        bars[at + END],
        bars[at + OPEN],
        bars[at + HIGH],
        bars[at + LOW],
        bars[at + CLOSE],
        volume,
        vwap);
  }

  private void remember(int one, int at, long vwap) {
    var place = (int) (counts[one] % KEEP) * CELLS;
    if (place == rings[one].length) {
      rings[one] = Arrays.copyOf(rings[one], Math.min(2 * place, KEEP * CELLS));
    }
    System.arraycopy(bars, at, rings[one], place, TURNOVER);
    rings[one][place + TURNOVER] = vwap;
    counts[one]++;
  }
}
