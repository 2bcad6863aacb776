package io.stockbot.calendar.actions;

import io.stockbot.protocol.value.Adjustment;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a price of before some actions is multiplied with to stand beside one of after them. Splits
 * are kept as a fraction, so that a volume in today's shares is exact; dividends to 34 digits.
 *
 * @param newShares how many shares there are now
 * @param oldShares for so many then
 * @param kept the part of a price that is left when the dividends are taken away
 */
record Factor(BigInteger newShares, BigInteger oldShares, BigDecimal kept) {

  static final Factor NONE = new Factor(BigInteger.ONE, BigInteger.ONE, BigDecimal.ONE);

  private static final int PRICE_PLACES = 6;
  private static final int SHARE_PLACES = 9;

  /** This factor and that of one more action, which comes before the others. */
  Factor with(CorporateAction action, Adjustment adjustment) {
    return switch (adjustment) {
      case RAW -> this;
      case SPLIT ->
          switch (action) {
            case Split split -> with(split);
            case Dividend _, TickerChange _ -> this;
          };
      case ALL ->
          switch (action) {
            case Split split -> with(split);
            case Dividend dividend -> with(dividend);
            case TickerChange _ -> this;
          };
    };
  }

  private Factor with(Split split) {
    var more = newShares.multiply(BigInteger.valueOf(split.newShares()));
    var fewer = oldShares.multiply(BigInteger.valueOf(split.oldShares()));
    var common = more.gcd(fewer);
    return new Factor(more.divide(common), fewer.divide(common), kept);
  }

  private Factor with(Dividend dividend) {
    var close = dividend.closeBefore().toDecimal();
    var left = close.subtract(dividend.cash().toDecimal());
    return new Factor(
        newShares,
        oldShares,
        kept.multiply(left, MathContext.DECIMAL128).divide(close, MathContext.DECIMAL128));
  }

  /** Rounded half up to the sixth decimal. */
  Price times(Price price) {
    return Price.of(
        price
            .toDecimal()
            .multiply(kept)
            .multiply(new BigDecimal(oldShares))
            .divide(new BigDecimal(newShares), PRICE_PLACES, RoundingMode.HALF_UP));
  }

  /**
   * Shares of then in shares of now, rounded half up to the ninth decimal; dividends make none.
   *
   * @throws IllegalArgumentException beyond 9.2 billion shares
   */
  Quantity times(Quantity shares) {
    return Quantity.of(
        shares
            .toDecimal()
            .multiply(new BigDecimal(newShares))
            .divide(new BigDecimal(oldShares), SHARE_PLACES, RoundingMode.HALF_UP));
  }
}
