package io.stockbot.protocol.value;

import java.util.List;

/**
 * The smallest step between two prices of an order, by Rule 612 of Regulation NMS (17 CFR 242.612):
 * a cent from one dollar on, a hundredth of a cent below.
 *
 * @param from the lowest price that it is for
 * @param size the step
 */
public record TickSize(Price from, Price size) {

  private static final TickSize BELOW_A_DOLLAR = new TickSize(Price.of("0"), Price.of("0.0001"));
  private static final TickSize FROM_A_DOLLAR = new TickSize(Price.of("1"), Price.of("0.01"));

  /** All of them, two, that of the lowest prices first. */
  public static final List<TickSize> ALL = List.of(BELOW_A_DOLLAR, FROM_A_DOLLAR);

  /** The one at a price. */
  public static TickSize at(Price price) {
    return price.compareTo(FROM_A_DOLLAR.from) >= 0 ? FROM_A_DOLLAR : BELOW_A_DOLLAR;
  }

  /** Whether an exchange takes an order at that price. */
  public static boolean isOnTick(Price price) {
    return price.micros() % at(price).size.micros() == 0;
  }
}
