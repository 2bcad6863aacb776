package io.stockbot.strategy;

import io.stockbot.protocol.value.Quantity;

/** What a strategy can know of its own situation when a bar closes. */
public interface StrategyContext {

  /** Shares that this strategy holds, negative when short, zero when flat. */
  Quantity position(String symbol);
}
