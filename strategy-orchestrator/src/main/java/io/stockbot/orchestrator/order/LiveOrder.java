package io.stockbot.orchestrator.order;

import io.stockbot.protocol.value.Quantity;

/** An order that has not ended, and how much of it is open. Not thread-safe. */
final class LiveOrder {

  private final Order order;
  private OrderState state = OrderState.CHECKING;
  private Quantity open;

  LiveOrder(Order order) {
    this.order = order;
    this.open = order.quantity();
  }

  Order order() {
    return order;
  }

  OrderState state() {
    return state;
  }

  Quantity open() {
    return open;
  }

  void work() {
    state = OrderState.WORKING;
  }

  /**
   * @throws IllegalStateException when more fills than was ordered
   */
  void fill(Quantity quantity) {
    open = open.minus(quantity);
    if (open.signum() < 0) {
      throw new IllegalStateException("order " + order.id() + " filled beyond its quantity");
    }
  }
}
