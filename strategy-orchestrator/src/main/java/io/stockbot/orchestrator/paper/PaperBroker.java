package io.stockbot.orchestrator.paper;

import io.stockbot.orchestrator.ledger.Fill;
import io.stockbot.orchestrator.market.QuoteBoard;
import io.stockbot.orchestrator.order.Broker;
import io.stockbot.orchestrator.order.BrokerListener;
import io.stockbot.orchestrator.order.Order;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Side;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills orders against quotes, never against a trade. An order fills whole: a buy at the ask, a
 * sell at the bid, at the quote in force when it arrives; where there is none that can be traded
 * against, at the next one. A limit order fills at once when the quote is at its limit or better,
 * at the quote's price; later, when the quote comes to its limit, at its limit. Not thread-safe.
 */
public final class PaperBroker implements Broker {

  private final QuoteBoard quotes;
  private final BrokerListener listener;
  private final Map<String, Order> resting = new LinkedHashMap<>();

  public PaperBroker(QuoteBoard quotes, BrokerListener listener) {
    this.quotes = quotes;
    this.listener = listener;
    quotes.listen(this::quoted);
  }

  @Override
  public void submit(Order order, Instant now) {
    var price = quotes.usable(order.symbol()).flatMap(quote -> price(order, quote));
    if (price.isPresent()) {
      fill(order, price.get(), now);
    } else {
      resting.put(order.id(), order);
    }
  }

  @Override
  public void cancel(String orderId, Instant now) {
    if (resting.remove(orderId) != null) {
      listener.canceled(orderId, now);
    }
  }

  private void quoted(Quote quote, Instant now) {
    if (resting.isEmpty() || !quote.isUsable()) {
      return;
    }
    for (var order : List.copyOf(resting.values())) {
      if (order.symbol().equals(quote.symbol()) && price(order, quote).isPresent()) {
        resting.remove(order.id());
        fill(order, order.limitPrice().orElse(quote.opposite(order.side())), now);
      }
    }
  }

  /** What the order fills at on arrival, if it does. */
  private static Optional<Price> price(Order order, Quote quote) {
    var price = quote.opposite(order.side());
    return order.type() == OrderType.MARKET || isWithin(order, price)
        ? Optional.of(price)
        : Optional.empty();
  }

  private static boolean isWithin(Order order, Price price) {
    var beyond = price.compareTo(order.limitPrice().orElseThrow());
    return order.side() == Side.BUY ? beyond <= 0 : beyond >= 0;
  }

  private void fill(Order order, Price price, Instant now) {
    listener.filled(
        new Fill(
            order.id(),
            order.strategyId(),
            order.symbol(),
            order.side(),
            order.quantity(),
            price,
            now));
  }
}
