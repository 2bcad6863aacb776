package io.stockbot.protocol.risk;

import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.util.List;

/**
 * All positions and all working orders, which replace what the risk-guardian knew; answered by
 * {@link RiskStatus}. The first report of every connection. Services only.
 */
public record ReportSnapshot(List<Position> positions, List<WorkingOrder> workingOrders)
    implements RiskRequest {

  public ReportSnapshot {
    positions = List.copyOf(positions);
    workingOrders = List.copyOf(workingOrders);
  }

  /** Shares that a strategy holds, negative when short. */
  public record Position(String strategyId, String symbol, Quantity quantity) {}

  /** An order at the broker, and how many shares of it are open. */
  public record WorkingOrder(
      String orderId, String strategyId, String symbol, Side side, Quantity openQuantity) {}
}
