package io.stockbot.alpaca.history;

/** Alpaca did not answer, or not with what was asked for; it has been tried often enough. */
public final class HistoryFailure extends Exception {

  HistoryFailure(String problem) {
    super(problem);
  }

  HistoryFailure(String problem, Throwable cause) {
    super(problem, cause);
  }
}
