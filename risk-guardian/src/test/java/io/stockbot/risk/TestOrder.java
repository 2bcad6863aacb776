package io.stockbot.risk;

import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An order that keeps every rule until a test changes it: 10 IBM around $100, a fresh quote. */
record TestOrder(CheckOrder order) {

  static final Instant OPEN = Instant.parse("2026-03-02T14:30:00Z");

  static TestOrder buy(String id, String shares) {
    return market(id, Side.BUY, shares);
  }

  static TestOrder sell(String id, String shares) {
    return market(id, Side.SELL, shares);
  }

  private static TestOrder market(String id, Side side, String shares) {
    return new TestOrder(
        new CheckOrder(
            id,
            "crossover",
            "IBM",
            side,
            OrderType.MARKET,
            Quantity.of(shares),
            Optional.empty(),
            OPEN,
            Optional.of(quote("IBM", OPEN, "99.99", "100.01")),
            Optional.of(Price.of("100"))));
  }

  static Quote quote(String symbol, Instant time, String bid, String ask) {
    return new Quote(
        symbol, time, Price.of(bid), Quantity.of(100), Price.of(ask), Quantity.of(100));
  }

  TestOrder limit(String price) {
    return with(OrderType.LIMIT, Optional.of(Price.of(price)));
  }

  TestOrder with(OrderType type, Optional<Price> limitPrice) {
    return new TestOrder(
        new CheckOrder(
            order.orderId(),
            order.strategyId(),
            order.symbol(),
            order.side(),
            type,
            order.quantity(),
            limitPrice,
            order.time(),
            order.quote(),
            order.averagePrice()));
  }

  TestOrder from(String strategyId) {
    return in(strategyId, order.symbol());
  }

  /** The same in another symbol, quoted there. */
  TestOrder of(String symbol) {
    return in(order.strategyId(), symbol)
        .quoted(
            order
                .quote()
                .map(q -> quote(symbol, q.time(), q.bid().toString(), q.ask().toString())));
  }

  private TestOrder in(String strategyId, String symbol) {
    return new TestOrder(
        new CheckOrder(
            order.orderId(),
            strategyId,
            symbol,
            order.side(),
            order.orderType(),
            order.quantity(),
            order.limitPrice(),
            order.time(),
            order.quote(),
            order.averagePrice()));
  }

  /** So much after the open, with a quote of that moment. */
  TestOrder after(Duration sinceOpen) {
    var time = OPEN.plus(sinceOpen);
    return at(time)
        .quoted(
            order
                .quote()
                .map(q -> quote(q.symbol(), time, q.bid().toString(), q.ask().toString())));
  }

  TestOrder at(Instant time) {
    return new TestOrder(
        new CheckOrder(
            order.orderId(),
            order.strategyId(),
            order.symbol(),
            order.side(),
            order.orderType(),
            order.quantity(),
            order.limitPrice(),
            time,
            order.quote(),
            order.averagePrice()));
  }

  TestOrder quoted(String bid, String ask) {
    return quoted(Optional.of(quote(order.symbol(), order.time(), bid, ask)));
  }

  TestOrder quotedAt(Instant time) {
    return quoted(
        order.quote().map(q -> quote(q.symbol(), time, q.bid().toString(), q.ask().toString())));
  }

  TestOrder unquoted() {
    return quoted(Optional.empty());
  }

  TestOrder quoted(Optional<Quote> quote) {
    return marked(quote, order.averagePrice());
  }

  TestOrder average(String price) {
    return marked(order.quote(), Optional.of(Price.of(price)));
  }

  TestOrder withoutAverage() {
    return marked(order.quote(), Optional.empty());
  }

  private TestOrder marked(Optional<Quote> quote, Optional<Price> average) {
    return new TestOrder(
        new CheckOrder(
            order.orderId(),
            order.strategyId(),
            order.symbol(),
            order.side(),
            order.orderType(),
            order.quantity(),
            order.limitPrice(),
            order.time(),
            quote,
            average));
  }
}
