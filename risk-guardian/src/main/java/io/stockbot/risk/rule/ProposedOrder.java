package io.stockbot.risk.rule;

import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import io.stockbot.risk.book.Exposure;
import java.util.List;
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
 * @param reducing the state of the market while most of it is stale
 */
public record ProposedOrder(
    CheckOrder order,
    Optional<RegisterStrategy.Limits> strategy,
    Exposure ofStrategy,
    Exposure ofAccount,
    int strategyOrders,
    int allOrders,
    RiskStatus status,
    Optional<RiskStatus> reducing) {

  /** Whether it lowers its strategy's position and cannot cross zero even if all orders fill. */
  public boolean isReducing() {
    return ofStrategy.isReducedBy(order.side(), order.quantity());
  }

  /** The quotes of this symbol, newest first. */
  List<Quote> quotes() {
    return order.quotes().stream().filter(quote -> quote.symbol().equals(order.symbol())).toList();
  }

  /** The newest quote of this symbol. */
  Optional<Quote> quote() {
    return quotes().stream().findFirst();
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
