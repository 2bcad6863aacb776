package io.stockbot.marketdata.history;

/** The store cannot be read or written; the message says what and why. What it held is intact. */
public final class HistoryFailure extends Exception {

  public HistoryFailure(String message) {
    super(message);
  }

  public HistoryFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
