package io.stockbot.risk.book;

import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.ReportSnapshot.WorkingOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Positions and working orders of all strategies in one account. A working order counts with all
 * its remaining shares until it fills or closes. For one thread.
 */
public final class Book {

  private record Holding(String strategyId, String symbol) {}

  private final Capacity capacity;
  private final Map<String, WorkingOrder> workingOrders = new HashMap<>();
  private final Exposures<Holding> byStrategy = new Exposures<>();
  private final Exposures<String> byAccount = new Exposures<>();

  public Book(Capacity capacity) {
    this.capacity = capacity;
  }

  /**
   * A book that holds what was reported and nothing else.
   *
   * @throws CapacityExceeded when it does not fit
   */
  public static Book of(ReportSnapshot snapshot, Capacity capacity) {
    var book = new Book(capacity);
    snapshot
        .positions()
        .forEach(
            held ->
                book.change(held.strategyId(), held.symbol(), now -> now.held(held.quantity())));
    snapshot.workingOrders().forEach(book::open);
    return book;
  }

  /** What a strategy has in a symbol. */
  public Exposure ofStrategy(String strategyId, String symbol) {
    return byStrategy.of(new Holding(strategyId, symbol));
  }

  /** What all strategies together have in a symbol; long and short of two strategies cancel out. */
  public Exposure ofAccount(String symbol) {
    return byAccount.of(symbol);
  }

  public boolean isWorking(String orderId) {
    return workingOrders.containsKey(orderId);
  }

  /**
   * Reserves an order's shares.
   *
   * @throws CapacityExceeded when it does not fit, and nothing is reserved
   */
  public void open(WorkingOrder order) {
    close(order.orderId());
    if (workingOrders.size() == capacity.workingOrders()) {
      throw new CapacityExceeded(capacity.workingOrders(), "working orders");
    }
    change(
        order.strategyId(), order.symbol(), now -> now.opened(order.side(), order.openQuantity()));
    workingOrders.put(order.orderId(), order);
  }

  /**
   * Moves shares from the working order to the position. A fill of an order that is not working, or
   * of more than is open, changes the position all the same: it has happened.
   *
   * @throws CapacityExceeded when a new position does not fit
   */
  public void fill(ReportFill fill) {
    change(fill.strategyId(), fill.symbol(), now -> now.held(fill.quantity().signed(fill.side())));
    var order = workingOrders.get(fill.orderId());
    if (order != null) {
      close(order.orderId());
      var left = order.openQuantity().minus(fill.quantity());
      if (left.signum() > 0) {
        open(
            new WorkingOrder(
                order.orderId(), order.strategyId(), order.symbol(), order.side(), left));
      }
    }
  }

  /** Releases what is left of an order; nothing when it is not working. */
  public void close(String orderId) {
    var order = workingOrders.remove(orderId);
    if (order != null) {
      change(
          order.strategyId(),
          order.symbol(),
          now -> now.closed(order.side(), order.openQuantity()));
    }
  }

  private void change(String strategyId, String symbol, UnaryOperator<Exposure> change) {
    var holding = new Holding(strategyId, symbol);
    if (byStrategy.size() == capacity.positions() && byStrategy.of(holding).equals(Exposure.NONE)) {
      throw new CapacityExceeded(capacity.positions(), "positions");
    }
    byStrategy.change(holding, change);
    byAccount.change(symbol, change);
  }
}
