package io.stockbot.benchmarks.bars;

/**
 * A number made of all bars in whatever order: who cuts other bars gets another one, and nobody's
 * work can be left out because nothing came of it.
 */
final class Digest {

  private static final int FACTOR = 31;

  private long sum;
  private long bars;

  void add(long end, long open, long high, long low, long close, long volume, long vwap) {
    var bar = end;
    bar = bar * FACTOR + open;
    bar = bar * FACTOR + high;
    bar = bar * FACTOR + low;
    bar = bar * FACTOR + close;
    bar = bar * FACTOR + volume;
    bar = bar * FACTOR + vwap;
    sum += bar;
    bars++;
  }

  long sum() {
    return sum;
  }

  long bars() {
    return bars;
  }
}
