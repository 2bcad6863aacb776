package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The sum of price times shares, exact. It is kept in 128 bits, because one block trade exceeds 64
 * when a price counts millionths and a size billionths.
 */
final class Turnover {

  private long high;
  private long low;

  void add(Price price, Quantity shares) {
    var product = price.micros() * shares.nanos();
    low += product;
    var carry = Long.compareUnsigned(low, product) < 0 ? 1 : 0;
    high += Math.multiplyHigh(price.micros(), shares.nanos()) + carry;
  }

  /** The average price of so many shares, more than none, rounded half up to the sixth decimal. */
  Price average(Quantity shares) {
    var sum = new BigDecimal(BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsigned(low)));
    var average = sum.divide(BigDecimal.valueOf(shares.nanos()), 0, RoundingMode.HALF_UP);
    return new Price(average.longValueExact());
  }

  private static BigInteger unsigned(long bits) {
    return new BigInteger(Long.toUnsignedString(bits));
  }
}
