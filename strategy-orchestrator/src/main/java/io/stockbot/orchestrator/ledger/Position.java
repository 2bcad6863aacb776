package io.stockbot.orchestrator.ledger;

import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;

/**
 * Shares of one symbol at average cost: what adds to a position changes its average, what reduces
 * it does not.
 *
 * @param quantity negative when short, never zero
 * @param averagePrice what a share cost, rounded half up to the sixth decimal
 */
public record Position(Quantity quantity, Price averagePrice) {

  /** The position after a fill; its quantity may be zero. */
  Position after(Fill fill) {
    var change = fill.signedQuantity();
    var next = quantity.plus(change);
    if (next.isZero() || next.signum() != quantity.signum()) {
      return new Position(next, fill.price());
    }
    var grows = change.signum() == quantity.signum();
    return new Position(next, grows ? average(fill, next) : averagePrice);
  }

  private Price average(Fill fill, Quantity next) {
    var cost = averagePrice.times(quantity).plus(fill.price().times(fill.signedQuantity()));
    return Price.average(cost, next);
  }

  /** What it is worth at a price; negative when short. */
  public Money valueAt(Price price) {
    return price.times(quantity);
  }
}
