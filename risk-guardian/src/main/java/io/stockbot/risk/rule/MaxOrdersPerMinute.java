package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation.Scope;
import java.util.List;
import java.util.stream.Stream;

/**
 * R12: no more orders in any 60 seconds than the limits of the strategy, the account and the whole
 * server. Orders count from their approval on, orders that reduce included.
 */
final class MaxOrdersPerMinute implements Rule {

  private final RiskLimits.OrdersPerMinute limits;

  MaxOrdersPerMinute(RiskLimits.OrdersPerMinute limits) {
    this.limits = limits;
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R12",
        "MAX_ORDERS_PER_MINUTE",
        List.of(Scope.STRATEGY, Scope.ACCOUNT, Scope.GLOBAL),
        "the smaller of maxOrdersPerMinute and "
            + limits.strategy()
            + "; "
            + limits.account()
            + "; "
            + limits.global(),
        true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    var strategy =
        proposed
            .strategy()
            .map(own -> Math.min(own.maxOrdersPerMinute(), limits.strategy()))
            .orElse(limits.strategy());
    return Stream.of(
            judge(Scope.STRATEGY, "the strategy", strategy, proposed.strategyOrders()),
            judge(Scope.ACCOUNT, "the account", limits.account(), proposed.allOrders()),
            judge(Scope.GLOBAL, "the server", limits.global(), proposed.allOrders()))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> judge(Scope scope, String whose, int limit, int sent) {
    return sent < limit
        ? Stream.empty()
        : Stream.of(
            new Finding(
                scope,
                limit + " orders in 60 s",
                (sent + 1) + " orders in 60 s",
                whose + " has sent all the orders that 60 seconds allow"));
  }
}
