package io.stockbot.orchestrator.order;

import io.stockbot.orchestrator.ledger.Fill;
import java.time.Instant;

/** Hears what becomes of orders at the broker. */
public interface BrokerListener {

  void filled(Fill fill);

  void canceled(String orderId, Instant now);
}
