package io.stockbot.data.check;

/** What may be wrong with stored data. */
public enum Fault {
  /** Two bars of one time. Two equal trades or quotes may both be real. */
  DUPLICATE("duplicates", true),
  /** A row before the one above it. */
  DISORDER("disorder", true),
  /** A bar whose high or low is not that of its prices, or that has none; a size below zero. */
  OHLC("ohlc", true),
  /** A session of the exchange, between the first and the last, without a row. */
  MISSING_SESSION("sessions missing", true),
  /** A minute of the regular session without a bar: nobody traded, or it is missing. */
  MISSING_MINUTE("minutes missing", false),
  /** A session that lacks more than a tenth of its minutes. */
  THIN_SESSION("thin sessions", true),
  /** A day on which the exchange was closed, with rows. */
  NO_SESSION("closed days", true),
  /** A price that is a small multiple of the one before, as after a split. */
  JUMP("jumps", true),
  /** A jump on the day of a split that is known. */
  SPLIT("known splits", false);

  private final String title;
  private final boolean isWrong;

  Fault(String title, boolean isWrong) {
    this.title = title;
    this.isWrong = isWrong;
  }

  /** As the head of a column. */
  public String title() {
    return title;
  }

  /** Whether data with it is not good; others are told as they are. */
  public boolean isWrong() {
    return isWrong;
  }
}
