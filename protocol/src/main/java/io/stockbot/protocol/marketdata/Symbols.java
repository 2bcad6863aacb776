package io.stockbot.protocol.marketdata;

import java.util.List;

/**
 * What the feed has.
 *
 * @param provider as in {@link FeedStatus}
 */
public record Symbols(String provider, List<String> symbols) implements MarketDataEvent {

  public Symbols {
    symbols = List.copyOf(symbols);
  }
}
