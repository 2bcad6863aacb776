package io.stockbot.marketdata.bars;

/** What bars are cut from when no provider cuts them. */
public enum PriceSource {
  TRADES,
  /** The middle of usable quotes: bars without volume, of a feed that has no trades. */
  QUOTES
}
