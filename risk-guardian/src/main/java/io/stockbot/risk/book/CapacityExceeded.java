package io.stockbot.risk.book;

/** A request does not fit into the {@link Capacity}; the message says what is full. */
public final class CapacityExceeded extends RuntimeException {

  public CapacityExceeded(int limit, String what) {
    super("the risk-guardian keeps at most " + limit + " " + what);
  }
}
