package io.stockbot.orchestrator.order;

/** How far an order has come. */
public enum OrderState {
  /** Risk has been asked and has not answered. */
  CHECKING,
  /** It is at the broker. */
  WORKING,
  /** All of it has filled. */
  FILLED,
  /** It was taken back before all of it had filled. */
  CANCELED,
  /** It was not allowed out, or could not be asked for. */
  REFUSED
}
