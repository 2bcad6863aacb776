package io.stockbot.benchmarks.bars;

/**
 * A number made of all bars in whatever order: who cuts other bars gets another one, and nobody's
 * work can be left out because nothing came of it.
 */
final class Digest {

  private long sum;
  private long bars;

  void add(long end, long open, long high, long low, long close, long volume, long vwap) {
    var bar = end;
    for (var part : new long[] {open, high, low, close, volume, vwap}) {
      bar = bar * 31 + part;
    }
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
