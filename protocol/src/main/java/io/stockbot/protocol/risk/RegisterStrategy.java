package io.stockbot.protocol.risk;

import io.stockbot.protocol.value.Money;
import java.util.List;

/**
 * Gives the risk-guardian a strategy's limits, before the strategy starts; answered by {@link
 * StrategyRegistered}. Registering again replaces them. Services only.
 */
public record RegisterStrategy(String id, Limits limits) implements RiskRequest {

  /**
   * What a strategy may do.
   *
   * @param symbols the only ones it may enter
   * @param realTrading whether it asks for real money
   * @param maxPositionValue dollars in one symbol
   * @param maxOrdersPerMinute orders in any 60 seconds
   */
  public record Limits(
      List<String> symbols, boolean realTrading, Money maxPositionValue, int maxOrdersPerMinute) {

    public Limits {
      symbols = List.copyOf(symbols);
    }
  }
}
