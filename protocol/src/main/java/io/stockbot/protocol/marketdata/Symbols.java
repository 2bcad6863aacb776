package io.stockbot.protocol.marketdata;

import io.stockbot.protocol.value.TickSize;
import java.util.List;

/**
 * What the feed has.
 *
 * @param provider as in {@link FeedStatus}
 * @param instruments of each of the symbols, in their order
 * @param tickSizes of all of them, that of the lowest prices first
 */
public record Symbols(
    String provider, List<String> symbols, List<Instrument> instruments, List<TickSize> tickSizes)
    implements MarketDataEvent {

  public Symbols {
    symbols = List.copyOf(symbols);
    instruments = List.copyOf(instruments);
    tickSizes = List.copyOf(tickSizes);
  }

  /** Instruments, with the tick sizes that the law has for them. */
  public static Symbols of(String provider, List<Instrument> instruments) {
    var symbols = instruments.stream().map(Instrument::symbol).toList();
    return new Symbols(provider, symbols, instruments, TickSize.ALL);
  }
}
