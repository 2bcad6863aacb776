package io.stockbot.alpaca.data;

/** Something that is not as Alpaca's documents say. It says what, and shows no more than a bit. */
public final class BadData extends Exception {

  private static final int MAX_SHOWN = 120;

  public BadData(String problem) {
    super(problem.length() > MAX_SHOWN ? problem.substring(0, MAX_SHOWN) + "…" : problem);
  }

  BadData(String problem, Throwable cause) {
    super(problem, cause);
  }
}
