package io.stockbot.marketdata.server;

/** Where market data comes from. */
public enum FeedKind {
  SIMULATED,
  REPLAY
}
