package io.stockbot.risk;

import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.risk.book.CapacityExceeded;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The registered strategies and their limits. */
final class Strategies {

  private final int capacity;
  private final Map<String, RegisterStrategy.Limits> limits = new HashMap<>();

  Strategies(int capacity) {
    this.capacity = capacity;
  }

  void register(RegisterStrategy strategy) {
    if (limits.size() == capacity && !limits.containsKey(strategy.id())) {
      throw new CapacityExceeded(capacity, "strategies");
    }
    limits.put(strategy.id(), strategy.limits());
  }

  Optional<RegisterStrategy.Limits> limits(String strategyId) {
    return Optional.ofNullable(limits.get(strategyId));
  }
}
