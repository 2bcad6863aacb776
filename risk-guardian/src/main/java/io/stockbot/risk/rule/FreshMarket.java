package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.Violation.Scope;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** R27: nothing is opened anywhere while most of the market is stale. */
final class FreshMarket implements Rule {

  private final String limit;

  FreshMarket(BigDecimal maxShare, Duration maxTime) {
    limit = Distance.percent(maxShare) + " of the symbols stale for over " + Age.seconds(maxTime);
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition("R27", "STALE_MARKET", List.of(Scope.GLOBAL), limit, true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    return proposed.reducing().flatMap(RiskStatus::reason).stream()
        .map(
            why ->
                new Finding(
                    Scope.GLOBAL, limit, why, "prices are too old to open anything on them"));
  }
}
