package io.stockbot.benchmarks.bars;

/**
 * A way to cut trades into bars of all resolutions, and to remember the last of each. Used once.
 */
interface BarWork {

  /** How many bars of a resolution, and how many trades, are remembered of a symbol. */
  int KEEP = 8;

  /** Cuts the trades from one on and before another, which go on where the last ones ended. */
  void cut(Tape tape, int from, int to);

  /** Closes what is open. */
  void end();

  /** Of all bars that were closed. */
  Digest digest();
}
