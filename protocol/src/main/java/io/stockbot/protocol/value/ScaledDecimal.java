package io.stockbot.protocol.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A decimal with a fixed number of places, kept in a long; overflow is an error, never a wrap. */
public final class ScaledDecimal {

  private static final int MAX_EXPONENT = 18;

  private ScaledDecimal() {}

  /**
   * Whether calculating with the decimal costs nothing worth mentioning: it has at most 18 decimals
   * or trailing zeros. Adding 1 to {@code 1e9999999} takes seconds.
   */
  public static boolean isBounded(BigDecimal decimal) {
    return Math.abs((long) decimal.scale()) <= MAX_EXPONENT;
  }

  /** The decimal as a count of its smallest unit; more places than there are is an error. */
  static long toLong(BigDecimal decimal, int places, String what) {
    if (!isBounded(decimal)) {
      throw new IllegalArgumentException(what + " is out of range");
    }
    try {
      return decimal.setScale(places, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          what + " " + decimal + " has more than " + places + " decimals or is out of range", e);
    }
  }

  /** The decimal without trailing zeros and without an exponent. */
  static BigDecimal toDecimal(long units, int places) {
    return plain(BigDecimal.valueOf(units, places));
  }

  static BigDecimal plain(BigDecimal decimal) {
    var stripped = decimal.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
