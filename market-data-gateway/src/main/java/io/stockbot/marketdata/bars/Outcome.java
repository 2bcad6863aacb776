package io.stockbot.marketdata.bars;

/** What became of something that was added to bars. */
public enum Outcome {
  /** It is in the bars that are open, or held back until it is confirmed. */
  TAKEN,
  /** A bar that was closed has changed. */
  REVISED,
  /** It came too late, or is of something that is not remembered: nothing has changed. */
  TOO_LATE
}
