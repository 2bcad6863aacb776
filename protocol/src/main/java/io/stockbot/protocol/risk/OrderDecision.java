package io.stockbot.protocol.risk;

import java.util.List;

/**
 * Whether an order may go out.
 *
 * @param violations every rule that it breaks, in the order of the rules; empty when approved
 */
public record OrderDecision(String orderId, boolean approved, List<Violation> violations)
    implements RiskEvent {

  public OrderDecision {
    violations = List.copyOf(violations);
  }
}
