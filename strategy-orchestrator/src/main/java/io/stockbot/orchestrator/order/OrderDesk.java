package io.stockbot.orchestrator.order;

import io.stockbot.orchestrator.ledger.Fill;
import io.stockbot.orchestrator.market.QuoteBoard;
import io.stockbot.orchestrator.port.Upstream;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportSnapshot.WorkingOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Brings each order to risk first and to the broker only when it was approved; the one class that
 * submits to a broker. An order that is not answered in time is refused for good. Not thread-safe.
 */
public final class OrderDesk implements BrokerListener {

  private final Upstream risk;
  private final Broker broker;
  private final QuoteBoard quotes;
  private final DeskListener listener;
  private final Map<String, LiveOrder> live = new LinkedHashMap<>();
  private boolean riskIsUp;

  /**
   * @param broker makes the broker that reports to this desk
   */
  public OrderDesk(
      Upstream risk,
      Function<BrokerListener, Broker> broker,
      QuoteBoard quotes,
      DeskListener listener) {
    this.risk = risk;
    this.broker = broker.apply(this);
    this.quotes = quotes;
    this.listener = listener;
  }

  /** Risk knows all positions, working orders and limits, and can be asked. */
  public void riskIsUp() {
    riskIsUp = true;
  }

  /** Risk cannot be asked; what it was asked, it will not answer. */
  public void riskIsDown(Instant now) {
    riskIsUp = false;
    for (var order : List.copyOf(live.values())) {
      unanswered(order.order().id(), now);
    }
  }

  /** Asks risk about a new order; one that cannot be asked about is refused. */
  public void place(Order order, Instant now) {
    live.put(order.id(), new LiveOrder(order));
    if (!riskIsUp) {
      unanswered(order.id(), now);
      return;
    }
    risk.send(
        new CheckOrder(
            order.id(),
            order.strategyId(),
            order.symbol(),
            order.side(),
            order.type(),
            order.quantity(),
            order.limitPrice(),
            now,
            quotes.last(order.symbol()),
            quotes.average(order.symbol(), now),
            quotes.lastBar(order.symbol(), order.dataResolution())));
  }

  /** Risk has answered. An approval that comes too late is given back. */
  public void decided(OrderDecision decision, Instant now) {
    var asked = checking(decision.orderId());
    if (asked.isEmpty()) {
      if (decision.approved() && !live.containsKey(decision.orderId())) {
        risk.send(new ReportClosed(decision.orderId()));
      }
    } else if (decision.approved()) {
      asked.get().work();
      broker.submit(asked.get().order(), now);
    } else {
      end(asked.get(), OrderState.REFUSED, reasons(decision), now);
    }
  }

  /** Risk has not answered in time. */
  public void unanswered(String orderId, Instant now) {
    checking(orderId)
        .ifPresent(
            order ->
                end(order, OrderState.REFUSED, ErrorCode.UPSTREAM_RISK_UNAVAILABLE.name(), now));
  }

  @Override
  public void filled(Fill fill) {
    var order = live.get(fill.orderId());
    if (order == null) {
      throw new IllegalStateException("a fill for order " + fill.orderId() + ", which is not open");
    }
    order.fill(fill.quantity());
    var complete = order.open().isZero();
    risk.send(
        new ReportFill(
            fill.orderId(),
            fill.strategyId(),
            fill.symbol(),
            fill.side(),
            fill.quantity(),
            fill.price(),
            fill.time()));
    if (complete) {
      live.remove(fill.orderId());
    }
    listener.traded(order.order(), fill, complete);
    if (complete) {
      listener.ended(order.order(), OrderState.FILLED, "filled", fill.time());
    }
  }

  @Override
  public void canceled(String orderId, Instant now) {
    var order = live.get(orderId);
    if (order != null) {
      risk.send(new ReportClosed(orderId));
      end(order, OrderState.CANCELED, "canceled", now);
    }
  }

  /**
   * Takes back every open order of that kind. One that risk is still asked about never goes out.
   */
  public void cancel(Predicate<Order> which, String why, Instant now) {
    for (var order : List.copyOf(live.values())) {
      if (!which.test(order.order())) {
        continue;
      }
      switch (order.state()) {
        case CHECKING -> end(order, OrderState.CANCELED, why, now);
        case WORKING -> broker.cancel(order.order().id(), now);
        case FILLED, CANCELED, REFUSED -> throw new IllegalStateException("ended, yet open");
      }
    }
  }

  /** Whether risk is being asked about any order. */
  public boolean isChecking() {
    return live.values().stream().anyMatch(order -> order.state() == OrderState.CHECKING);
  }

  public boolean hasOpen(Predicate<Order> which) {
    return live.values().stream().anyMatch(order -> which.test(order.order()));
  }

  /** What is at the broker, as risk wants to know it. */
  public List<WorkingOrder> working() {
    return live.values().stream()
        .filter(order -> order.state() == OrderState.WORKING)
        .map(OrderDesk::working)
        .toList();
  }

  private static WorkingOrder working(LiveOrder live) {
    var order = live.order();
    return new WorkingOrder(
        order.id(), order.strategyId(), order.symbol(), order.side(), live.open());
  }

  private Optional<LiveOrder> checking(String orderId) {
    return Optional.ofNullable(live.get(orderId))
        .filter(order -> order.state() == OrderState.CHECKING);
  }

  private void end(LiveOrder order, OrderState state, String why, Instant now) {
    live.remove(order.order().id());
    listener.ended(order.order(), state, why, now);
  }

  private static String reasons(OrderDecision decision) {
    return decision.violations().stream()
        .map(violation -> violation.code() + ": " + violation.reason())
        .collect(Collectors.joining("; "));
  }
}
