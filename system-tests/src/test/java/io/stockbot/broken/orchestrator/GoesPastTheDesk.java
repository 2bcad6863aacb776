package io.stockbot.broken.orchestrator;

import io.stockbot.broken.orchestrator.order.Broker;

final class GoesPastTheDesk {
  void buy(Broker broker) {
    broker.submit("everything");
  }
}
