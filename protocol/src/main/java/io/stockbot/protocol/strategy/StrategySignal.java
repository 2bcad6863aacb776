package io.stockbot.protocol.strategy;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A strategy wants to trade; every order is preceded by one.
 *
 * @param price what it would trade at now, in dollars
 * @param metadata {@code orderType} (MARKET, LIMIT) and {@code reason} (ENTRY, EXIT, STOP_LOSS)
 * @param confidence from 0 to 1
 */
public record StrategySignal(
    String id,
    String strategyId,
    String name,
    String symbol,
    Price price,
    Side action,
    Quantity quantity,
    Map<String, String> metadata,
    Instant timestamp,
    BigDecimal confidence)
    implements StrategyEvent {

  public StrategySignal {
    metadata = Map.copyOf(metadata);
  }
}
