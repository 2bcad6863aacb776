package io.stockbot.orchestrator.order;

import io.stockbot.orchestrator.ledger.Fill;
import java.time.Instant;

/** Hears what the desk's orders have come to. */
public interface DeskListener {

  /**
   * @param complete whether this fill was the order's last
   */
  void traded(Order order, Fill fill, boolean complete);

  /** The order will not change any more. A complete fill is told by {@link #traded} before. */
  void ended(Order order, OrderState state, String why, Instant now);
}
