package io.stockbot.alpaca;

/** Whose trades and quotes Alpaca passes on. */
public enum DataFeed {
  /** The exchange IEX alone, about 2.5 % of the volume; free of charge. */
  IEX("iex"),
  /** All exchanges of the US, the consolidated tape; needs the paid plan. */
  SIP("sip");

  private final String wire;

  DataFeed(String wire) {
    this.wire = wire;
  }

  /** As it stands in addresses and parameters. */
  public String wire() {
    return wire;
  }
}
