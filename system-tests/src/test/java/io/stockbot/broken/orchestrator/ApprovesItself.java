package io.stockbot.broken.orchestrator;

import io.stockbot.broken.protocol.risk.OrderDecision;

final class ApprovesItself {
  OrderDecision decision() {
    return new OrderDecision(true);
  }
}
