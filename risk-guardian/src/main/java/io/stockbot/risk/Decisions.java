package io.stockbot.risk;

import io.stockbot.protocol.risk.OrderDecision;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The decisions of late, so that an order that is checked again gets the first one. */
final class Decisions {

  private final Map<String, OrderDecision> byOrder;

  /** Keeps so many; the oldest is forgotten first. */
  Decisions(int capacity) {
    byOrder =
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, OrderDecision> eldest) {
            return size() > capacity;
          }
        };
  }

  Optional<OrderDecision> find(String orderId) {
    return Optional.ofNullable(byOrder.get(orderId));
  }

  void remember(OrderDecision decision) {
    byOrder.put(decision.orderId(), decision);
  }
}
