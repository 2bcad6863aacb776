package io.stockbot.alpaca.data;

/**
 * What can be subscribed for a symbol. Corrections and cancels come with trades and cannot be asked
 * for.
 */
public enum Channel {
  TRADES("trades"),
  QUOTES("quotes"),
  BARS("bars"),
  UPDATED_BARS("updatedBars"),
  DAILY_BARS("dailyBars"),
  STATUSES("statuses"),
  LULDS("lulds"),
  IMBALANCES("imbalances");

  private final String wire;

  Channel(String wire) {
    this.wire = wire;
  }

  /** As it stands in messages. */
  public String wire() {
    return wire;
  }
}
