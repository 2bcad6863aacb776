package io.stockbot.orchestrator.order;

/** Why an order exists, as {@code metadata.reason} tells it. */
public enum Reason {
  ENTRY,
  EXIT,
  STOP_LOSS
}
