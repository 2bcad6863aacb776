package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation;
import java.util.List;
import java.util.stream.Stream;

/**
 * All rules in the order in which they are applied, which is that of their numbers. Each rule is
 * applied whatever the others found. Safe for use by many threads.
 */
public final class Rules {

  private final List<Rule> rules;

  public Rules(RiskLimits limits) {
    rules =
        List.of(
            new SoundOrder(),
            new LiveGate(),
            new RegisteredStrategy(),
            new AllowedSymbol(),
            new MaxOrderQuantity(limits.maxOrderQuantity()),
            new MaxOrderValue(limits.maxOrderValue()),
            new PriceCollar(limits.priceCollar()),
            new MaxOrdersPerMinute(limits.maxOrdersPerMinute()),
            new MaxPositionValue(limits.maxAccountPositionValue()),
            new UsableQuote(limits.maxQuoteAge(), limits.maxQuoteLead()),
            new ConfirmedQuote(limits.maxQuoteAge(), limits.maxQuoteJump()),
            new FreshBar(limits.maxBarAge()),
            new FreshMarket(limits.maxStaleShare(), limits.maxStaleTime()),
            new KillSwitchReleased());
  }

  /** Every rule that the order breaks; none when it may go out. */
  public List<Violation> violations(ProposedOrder order) {
    var reducing = order.isReducing();
    return rules.stream()
        .filter(rule -> !(reducing && rule.definition().reducingPasses()))
        .flatMap(rule -> violations(rule, order))
        .toList();
  }

  private static Stream<Violation> violations(Rule rule, ProposedOrder order) {
    return rule.judge(order).map(finding -> finding.by(rule.definition()));
  }

  /** What the rules are, in their order. */
  public List<RuleDefinition> definitions() {
    return rules.stream().map(Rule::definition).toList();
  }
}
