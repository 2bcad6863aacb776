package io.stockbot.risk.rule;

import io.stockbot.protocol.value.Price;
import java.math.BigDecimal;

/** How far a price is from another, as an exact fraction of that other. */
final class Distance {

  private Distance() {}

  static boolean exceeds(Price price, Price from, BigDecimal fraction) {
    var distance = price.toDecimal().subtract(from.toDecimal()).abs();
    return distance.compareTo(from.toDecimal().multiply(fraction)) > 0;
  }

  static String percent(BigDecimal fraction) {
    return fraction.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }
}
