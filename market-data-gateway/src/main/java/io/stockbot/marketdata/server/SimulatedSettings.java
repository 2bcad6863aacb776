package io.stockbot.marketdata.server;

import io.stockbot.marketdata.simulated.SimulatedFeed;
import io.stockbot.protocol.value.Price;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The simulated market.
 *
 * @param seed the same one makes the same ticks
 * @param symbols what it has
 * @param startPrice dollars around which the price of a symbol wanders that startPrices does not
 *     name
 * @param period how often it tells what has happened since
 */
public record SimulatedSettings(
    long seed,
    List<String> symbols,
    Price startPrice,
    Map<String, Price> startPrices,
    Duration period)
    implements FeedSettings {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public SimulatedSettings {
    symbols = List.copyOf(symbols);
    startPrices = Map.copyOf(startPrices);
    if (symbols.isEmpty()) {
      throw new IllegalArgumentException("symbols must name at least one symbol");
    }
    if (!startPrice.isPositive() || !startPrices.values().stream().allMatch(Price::isPositive)) {
      throw new IllegalArgumentException("start prices must be above 0");
    }
    if (!period.isPositive()) {
      throw new IllegalArgumentException("period must be above 0");
    }
  }

  @Override
  public FeedSource source() {
    return (scheduler, clock) -> new SimulatedFeed(seed, prices(), clock, scheduler, period);
  }

  /** Each symbol with its price. */
  private Map<String, Price> prices() {
    return symbols.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), symbol -> startPrices.getOrDefault(symbol, startPrice)));
  }
}
