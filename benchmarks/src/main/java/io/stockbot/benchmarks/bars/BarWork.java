package io.stockbot.benchmarks.bars;

/**
 * A way to cut trades into bars of all resolutions, and to remember the last of each. Used once.
 */
interface BarWork {

  /** Cuts the whole tape and closes what is open at its end. */
  Digest cut(Tape tape);
}
