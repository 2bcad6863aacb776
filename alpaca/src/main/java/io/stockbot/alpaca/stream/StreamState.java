package io.stockbot.alpaca.stream;

/** What a stream does. */
public enum StreamState {
  /** Nobody answers yet. */
  CONNECTING,
  /** The server is there and has not taken the keys yet. */
  AUTHENTICATING,
  /** The server knows us and not yet what we want. */
  SUBSCRIBING,
  /** What was missed is fetched; what happens now waits behind it. */
  RECOVERING,
  /** Everything that happens is told. */
  LIVE,
  /** The connection is lost; another attempt follows. */
  WAITING,
  /** Alpaca refuses for good: somebody must change keys, plan or settings. */
  STOPPED
}
