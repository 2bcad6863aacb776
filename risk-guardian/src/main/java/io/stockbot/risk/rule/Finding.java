package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation;
import io.stockbot.protocol.risk.Violation.Scope;

/** What a rule found wrong with an order; fields as in {@link Violation}. */
public record Finding(Scope scope, String limit, String observed, String reason) {

  Violation by(RuleDefinition rule) {
    return new Violation(rule.code(), rule.id(), scope, limit, observed, reason);
  }
}
