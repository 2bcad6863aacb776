package io.stockbot.marketdata.feed;

import io.stockbot.protocol.marketdata.MarketStatus.State;
import io.stockbot.protocol.value.Price;
import java.util.Optional;

/**
 * All that a provider knows of the trading of one symbol now; it replaces what was told before.
 *
 * @param reason why trading is halted, in words
 * @param lowerBand dollars below which it may not trade now (limit up, limit down)
 * @param upperBand dollars above which it may not trade now
 */
public record SymbolStatus(
    String symbol,
    State state,
    Optional<String> reason,
    Optional<Price> lowerBand,
    Optional<Price> upperBand) {

  public static SymbolStatus unknown(String symbol) {
    return of(symbol, State.UNKNOWN, Optional.empty());
  }

  public static SymbolStatus trading(String symbol) {
    return of(symbol, State.TRADING, Optional.empty());
  }

  public static SymbolStatus halted(String symbol, String reason) {
    return of(symbol, State.HALTED, Optional.of(reason));
  }

  /** The same between these prices. */
  public SymbolStatus within(Price lowerBand, Price upperBand) {
    return new SymbolStatus(symbol, state, reason, Optional.of(lowerBand), Optional.of(upperBand));
  }

  private static SymbolStatus of(String symbol, State state, Optional<String> reason) {
    return new SymbolStatus(symbol, state, reason, Optional.empty(), Optional.empty());
  }
}
