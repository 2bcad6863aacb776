package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.Violation.Scope;
import java.util.List;
import java.util.stream.Stream;

/** R02: no order of a strategy that asks for real money, for no broker that takes it exists. */
final class LiveGate implements Rule {

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R02", "LIVE_TRADING_DENIED", List.of(Scope.STRATEGY), "paper trading only", false);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    return proposed.strategy().filter(RegisterStrategy.Limits::realTrading).stream()
        .map(
            _ ->
                new Finding(
                    Scope.STRATEGY,
                    "paper trading only",
                    "real trading",
                    "the strategy asks for real money, and there is no live broker to trade it"));
  }
}
