package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation.Scope;
import io.stockbot.protocol.value.Quantity;
import java.util.List;
import java.util.stream.Stream;

/** R08: no order for more shares than the limit. */
final class MaxOrderQuantity implements Rule {

  private final Quantity limit;

  MaxOrderQuantity(Quantity limit) {
    this.limit = limit;
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R08", "MAX_ORDER_QUANTITY", List.of(Scope.ORDER), limit + " shares", true);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    var quantity = proposed.order().quantity();
    return quantity.compareTo(limit) <= 0
        ? Stream.empty()
        : Stream.of(
            new Finding(
                Scope.ORDER,
                limit + " shares",
                quantity + " shares",
                "the order is for more shares than one order may be"));
  }
}
