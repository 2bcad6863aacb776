package io.stockbot.alpaca.stream;

/** Where something comes from. */
public enum Origin {
  /** The stream, as it happened. */
  LIVE,
  /** The history, after a loss. */
  BACKFILL
}
