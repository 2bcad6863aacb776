package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import io.stockbot.risk.book.Exposure;
import java.util.Optional;

/**
 * An order before it is approved, and all that the rules judge it by.
 *
 * @param strategy the limits of its strategy, when that is registered
 * @param ofStrategy what its strategy has in the symbol
 * @param ofAccount what all strategies have in the symbol
 * @param strategyOrders orders of its strategy in the last 60 seconds
 * @param allOrders orders of all strategies in the last 60 seconds
 * @param status of the kill switch
 */
public record ProposedOrder(
    CheckOrder order,
    Optional<RegisterStrategy.Limits> strategy,
    Exposure ofStrategy,
    Exposure ofAccount,
    int strategyOrders,
    int allOrders,
    RiskStatus status) {

  /** Whether it lowers its strategy's position and cannot cross zero even if all orders fill. */
  public boolean isReducing() {
    return ofStrategy.isReducedBy(order.side(), order.quantity());
  }

  /** The quote, when it is one of this symbol. */
  Optional<Quote> quote() {
    return order.quote().filter(quote -> quote.symbol().equals(order.symbol()));
  }

  /** The middle of the quote, however old it is, when both sides are quoted and not crossed. */
  Optional<Price> reference() {
    return quote().filter(Quote::isUsable).map(Quote::middle);
  }

  /** The limit price, or the reference for a market order. */
  Optional<Price> price() {
    return switch (order.orderType()) {
      case LIMIT -> order.limitPrice();
      case MARKET -> reference();
    };
  }
}
