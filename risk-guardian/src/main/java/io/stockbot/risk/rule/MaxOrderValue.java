package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.Violation.Scope;
import io.stockbot.protocol.value.Money;
import java.util.List;
import java.util.stream.Stream;

/**
 * R09: no order worth more than the smaller of the account's limit and the strategy's position
 * limit, at the limit price or, for a market order, at the reference.
 */
final class MaxOrderValue implements Rule {

  private final Money limit;

  MaxOrderValue(Money limit) {
    this.limit = limit;
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R09",
        "MAX_ORDER_VALUE",
        List.of(Scope.STRATEGY, Scope.ACCOUNT),
        "the smaller of maxPositionValue and $" + limit,
        true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    var value = proposed.price().map(price -> price.times(proposed.order().quantity()));
    var ofStrategy = proposed.strategy().map(RegisterStrategy.Limits::maxPositionValue);
    var isStrategys = ofStrategy.filter(own -> own.compareTo(limit) < 0).isPresent();
    var allowed = ofStrategy.map(limit::min).orElse(limit);
    return value
        .filter(worth -> worth.compareTo(allowed) > 0)
        .map(
            worth ->
                new Finding(
                    isStrategys ? Scope.STRATEGY : Scope.ACCOUNT,
                    "$" + allowed,
                    "$" + worth,
                    "the order is worth more than one order may be"))
        .stream();
  }
}
