package io.stockbot.marketdata.server;

import io.stockbot.marketdata.feed.TradingHours;

/** When data is expected of a provider, as settings name it. */
public enum MarketHours {
  /** At any time. */
  ALWAYS(TradingHours.ALWAYS),
  /** In the regular sessions of the US exchanges. */
  EXCHANGE(TradingHours.EXCHANGE);

  @SuppressWarnings("ImmutableEnumChecker") // Implementations of TradingHours are immutable.
  private final TradingHours hours;

  MarketHours(TradingHours hours) {
    this.hours = hours;
  }

  TradingHours hours() {
    return hours;
  }
}
