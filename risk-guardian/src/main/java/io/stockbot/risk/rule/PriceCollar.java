package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation.Scope;
import io.stockbot.protocol.value.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * R10: no limit price further from the reference than a fraction of it, {@code |price - reference|
 * / reference > collar}. A market order is at the reference by definition. Without a reference
 * there is nothing to measure against, which is R27's business.
 */
final class PriceCollar implements Rule {

  private final BigDecimal collar;

  PriceCollar(BigDecimal collar) {
    this.collar = collar;
  }

  @Override
  public RuleDefinition definition() {
    return new RuleDefinition(
        "R10",
        "PRICE_COLLAR",
        List.of(Scope.ORDER),
        Distance.percent(collar) + " from the middle of the quote",
        false);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    return proposed.reference().stream()
        .flatMap(reference -> proposed.price().stream().flatMap(price -> judge(price, reference)));
  }

  private Stream<Finding> judge(Price price, Price reference) {
    return Distance.exceeds(price, reference, collar)
        ? Stream.of(
            new Finding(
                Scope.ORDER,
                Distance.percent(collar) + " from $" + reference,
                "$" + price,
                "the limit price is too far from the market to be meant"))
        : Stream.empty();
  }
}
