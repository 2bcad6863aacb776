package io.stockbot.risk.book;

/**
 * How much the risk-guardian keeps in memory. What would not fit ends its request with {@link
 * CapacityExceeded}.
 *
 * @param strategies registered ones
 * @param positions of a strategy in a symbol, flat ones with working orders included
 * @param workingOrders approved orders that neither filled wholly nor were reported closed
 * @param decisions remembered for an order that is checked again; the oldest is forgotten first
 */
public record Capacity(int strategies, int positions, int workingOrders, int decisions) {

  public static final Capacity DEFAULT = new Capacity(1_000, 10_000, 10_000, 10_000);

  /**
   * @throws IllegalArgumentException when one of them is below 1
   */
  public Capacity {
    if (Math.min(Math.min(strategies, positions), Math.min(workingOrders, decisions)) < 1) {
      throw new IllegalArgumentException("each capacity must be at least 1");
    }
  }
}
