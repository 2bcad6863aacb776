package io.stockbot.orchestrator.ledger;

import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.time.Instant;

/** Shares that changed hands for an order, all at one price. */
public record Fill(
    String orderId,
    String strategyId,
    String symbol,
    Side side,
    Quantity quantity,
    Price price,
    Instant time) {

  /** Shares gained, or given (negative). */
  public Quantity signedQuantity() {
    return quantity.signed(side);
  }

  /** Cash that leaves (negative) with a buy and comes with a sell. */
  public Money cash() {
    return price.times(signedQuantity()).negate();
  }
}
