package io.stockbot.protocol.strategy;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.time.Instant;

/**
 * One fill of an order.
 *
 * @param quantity shares of this fill
 * @param entryPrice what a share of this fill cost
 * @param entryTime when it was filled
 * @param status of the order after this fill
 */
public record StrategyTrade(
    String id,
    String strategyId,
    String orderId,
    String symbol,
    Side side,
    Quantity quantity,
    Price entryPrice,
    Instant entryTime,
    Status status,
    Instant timestamp)
    implements StrategyEvent {

  /** Whether the order is done. */
  public enum Status {
    FILLED,
    PARTIALLY_FILLED
  }
}
