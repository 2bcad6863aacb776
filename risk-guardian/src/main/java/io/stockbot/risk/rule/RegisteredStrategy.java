package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation.Scope;
import java.util.List;
import java.util.stream.Stream;

/** R03: orders come from strategies whose limits are known. */
final class RegisteredStrategy implements Rule {

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R03", "STRATEGY_NOT_REGISTERED", List.of(Scope.STRATEGY), "registered strategies", true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    return proposed.strategy().isPresent()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                Scope.STRATEGY,
                "registered strategies",
                proposed.order().strategyId(),
                "the strategy has not registered its limits, so nothing new can be opened for it"));
  }
}
