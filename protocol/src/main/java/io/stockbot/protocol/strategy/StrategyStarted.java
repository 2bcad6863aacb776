package io.stockbot.protocol.strategy;

import java.util.List;

/** A strategy was accepted for running; it may still be warming up. */
public record StrategyStarted(String strategyId, String name, List<String> symbols)
    implements StrategyEvent {

  public StrategyStarted {
    symbols = List.copyOf(symbols);
  }
}
