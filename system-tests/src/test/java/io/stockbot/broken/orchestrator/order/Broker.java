package io.stockbot.broken.orchestrator.order;

public interface Broker {
  void submit(String order);
}
