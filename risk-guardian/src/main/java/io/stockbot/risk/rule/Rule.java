package io.stockbot.risk.rule;

import java.util.stream.Stream;

/** One thing that an order must keep to. Remembers nothing, so it is safe for many threads. */
public interface Rule {

  RuleDefinition definition();

  /** All that is wrong with the order by this rule; nothing when it keeps it. */
  Stream<Finding> judge(ProposedOrder order);
}
