package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.Violation.Scope;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.TickSize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R01: a quantity above zero, and for a limit order a price above zero that is on its {@link
 * TickSize}.
 */
final class SoundOrder implements Rule {

  @Override
  public RuleDefinition definition() {
    var usual = TickSize.ALL.getLast();
    var low = TickSize.ALL.getFirst();
    return new RuleDefinition(
        "R01",
        "UNSOUND_ORDER",
        List.of(Scope.ORDER),
        "tick $%s from $%s, $%s below".formatted(usual.size(), usual.from(), low.size()),
        false);
  }

  @Override
  public Stream<Finding> judge(ProposedOrder proposed) {
    return Stream.of(quantity(proposed), price(proposed)).flatMap(Optional::stream);
  }

  private static Optional<Finding> quantity(ProposedOrder proposed) {
    var quantity = proposed.order().quantity();
    return quantity.signum() > 0
        ? Optional.empty()
        : found("above 0 shares", quantity + " shares", "an order must be for more than no shares");
  }

  private static Optional<Finding> price(ProposedOrder proposed) {
    var limitPrice = proposed.order().limitPrice();
    if (proposed.order().orderType() == OrderType.MARKET) {
      return limitPrice.flatMap(
          price -> found("no price", "$" + price, "a market order names no price"));
    }
    if (limitPrice.isEmpty()) {
      return found("a price", "none", "a limit order must name its price");
    }
    return limitPrice(limitPrice.get());
  }

  private static Optional<Finding> limitPrice(Price price) {
    if (!price.isPositive()) {
      return found("above $0", "$" + price, "a limit price must be above zero");
    }
    return TickSize.isOnTick(price)
        ? Optional.empty()
        : found(
            "a multiple of $" + TickSize.at(price).size(),
            "$" + price,
            "the limit price is between two ticks, where the exchange takes no order");
  }

  private static Optional<Finding> found(String limit, String observed, String reason) {
    return Optional.of(new Finding(Scope.ORDER, limit, observed, reason));
  }
}
