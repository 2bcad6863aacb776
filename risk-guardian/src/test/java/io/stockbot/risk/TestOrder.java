package io.stockbot.risk;

import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.CheckOrder.LastBar;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An order that keeps every rule until a test changes it: 10 IBM around $100, three quotes that are
 * a second apart, the newest of them fresh, no bar.
 */
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
            steady("IBM", OPEN, "99.99", "100.01"),
            Optional.of(Price.of("100")),
            Optional.empty()));
  }

  static Quote quote(String symbol, Instant time, String bid, String ask) {
    return new Quote(
        symbol, time, Price.of(bid), Quantity.of(100), Price.of(ask), Quantity.of(100));
  }

  /** Three equal quotes, a second apart, newest first. */
  static List<Quote> steady(String symbol, Instant newest, String bid, String ask) {
    return Stream.of(0, 1, 2)
        .map(back -> quote(symbol, newest.minusSeconds(back), bid, ask))
        .toList();
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
            order.quotes(),
            order.averagePrice(),
            order.lastBar()));
  }

  TestOrder from(String strategyId) {
    return in(strategyId, order.symbol());
  }

  /** The same in another symbol, quoted there. */
  TestOrder of(String symbol) {
    return in(order.strategyId(), symbol).steady(symbol, newest().time());
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
            order.quotes(),
            order.averagePrice(),
            order.lastBar()));
  }

  /** So much after the open, with a quote of that moment. */
  TestOrder after(Duration sinceOpen) {
    var time = OPEN.plus(sinceOpen);
    return at(time).quotedAt(time);
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
            order.quotes(),
            order.averagePrice(),
            order.lastBar()));
  }

  TestOrder quoted(String bid, String ask) {
    return quoted(steady(order.symbol(), order.time(), bid, ask));
  }

  TestOrder quotedAt(Instant time) {
    return steady(order.symbol(), time);
  }

  private TestOrder steady(String symbol, Instant time) {
    return quoted(steady(symbol, time, newest().bid().toString(), newest().ask().toString()));
  }

  private Quote newest() {
    return order.quotes().getFirst();
  }

  TestOrder unquoted() {
    return quoted(List.of());
  }

  TestOrder quoted(List<Quote> quotes) {
    return known(quotes, order.averagePrice(), order.lastBar());
  }

  TestOrder average(String price) {
    return known(order.quotes(), Optional.of(Price.of(price)), order.lastBar());
  }

  TestOrder withoutAverage() {
    return known(order.quotes(), Optional.empty(), order.lastBar());
  }

  TestOrder lastBar(Resolution resolution, Instant end) {
    return known(order.quotes(), order.averagePrice(), Optional.of(new LastBar(resolution, end)));
  }

  private TestOrder known(List<Quote> quotes, Optional<Price> average, Optional<LastBar> lastBar) {
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
            quotes,
            average,
            lastBar));
  }
}
