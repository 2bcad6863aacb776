package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.Violation.Scope;
import io.stockbot.protocol.value.Money;
import io.stockbot.risk.book.Exposure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R16: no position worth more than the limit if all working orders of one side fill, this one
 * included: {@code max(wLong, |wShort|) * reference}, for the strategy in the symbol and for all
 * strategies in the symbol. Without a reference there is no value, which is R27's business.
 */
final class MaxPositionValue implements Rule {

  private final Money accountLimit;

  MaxPositionValue(Money accountLimit) {
    this.accountLimit = accountLimit;
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R16",
        "MAX_POSITION_VALUE",
        List.of(Scope.STRATEGY, Scope.ACCOUNT),
        "maxPositionValue; $" + accountLimit,
        true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    var strategyLimit = proposed.strategy().map(RegisterStrategy.Limits::maxPositionValue);
    return Stream.of(
            strategyLimit.flatMap(
                limit ->
                    judge(proposed, Scope.STRATEGY, "the strategy", proposed.ofStrategy(), limit)),
            judge(proposed, Scope.ACCOUNT, "the account", proposed.ofAccount(), accountLimit))
        .flatMap(Optional::stream);
  }

  private static Optional<Finding> judge(
      ProposedOrder proposed, Scope scope, String whose, Exposure exposure, Money limit) {
    var order = proposed.order();
    var shares = exposure.worstCase(order.side(), order.quantity());
    return proposed
        .reference()
        .map(reference -> new Money(reference.toDecimal().multiply(shares)))
        .filter(worst -> worst.compareTo(limit) > 0)
        .map(
            worst ->
                new Finding(
                    scope,
                    "$" + limit,
                    "$" + worst,
                    whose
                        + " would hold too much "
                        + order.symbol()
                        + " if all its working orders filled"));
  }
}
