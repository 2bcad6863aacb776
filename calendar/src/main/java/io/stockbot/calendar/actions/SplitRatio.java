package io.stockbot.calendar.actions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The whole numbers behind a split that is given as a rounded decimal: 0.142857 is 7 for 1, and so
 * is 0.14285720. The smallest ones that come within a hundred-thousandth of it are meant.
 */
record SplitRatio(long newShares, long oldShares) {

  private static final long MOST_NEW_SHARES = 100;
  private static final BigDecimal MOST = new BigDecimal("10000");
  private static final int MOST_DECIMALS = 12;
  private static final BigDecimal TOLERANCE = new BigDecimal("0.00001");

  /**
   * @param factor what a price is multiplied with
   * @throws IllegalArgumentException when it is not above 0, above 10,000, or finer than 12
   *     decimals
   */
  static SplitRatio of(BigDecimal factor) {
    if (factor.signum() <= 0 || factor.compareTo(MOST) > 0 || factor.scale() > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "a split must be above 0, at most " + MOST + ", and of at most 12 decimals");
    }
    for (long newShares = 1; newShares <= MOST_NEW_SHARES; newShares++) {
      var near = near(factor, newShares);
      if (near.isPresent()) {
        return near.get();
      }
    }
    return exact(factor);
  }

  private static Optional<SplitRatio> near(BigDecimal factor, long newShares) {
    var old = factor.multiply(BigDecimal.valueOf(newShares));
    var whole = old.setScale(0, RoundingMode.HALF_UP);
    var off = old.subtract(whole).abs();
    return whole.signum() > 0 && off.compareTo(old.multiply(TOLERANCE)) <= 0
        ? Optional.of(new SplitRatio(newShares, whole.longValueExact()))
        : Optional.empty();
  }

  private static SplitRatio exact(BigDecimal factor) {
    var plain = factor.setScale(Math.max(0, factor.scale()), RoundingMode.UNNECESSARY);
    var one = BigDecimal.TEN.pow(plain.scale());
    return new SplitRatio(one.longValueExact(), plain.unscaledValue().longValueExact());
  }

  Split split(String symbol, LocalDate exDate) {
    return new Split(symbol, exDate, newShares, oldShares);
  }
}
