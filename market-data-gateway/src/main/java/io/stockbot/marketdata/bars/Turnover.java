package io.stockbot.marketdata.bars;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The sum of price times shares, exact. It is kept in 128 bits, because one block trade exceeds 64
 * when a price counts millionths and a size billionths. Prices are above zero. Allocates nothing,
 * but for an average that no market ever had.
 */
final class Turnover {

  private long high;
  private long low;

  void clear() {
    set(0, 0);
  }

  void set(long newHigh, long newLow) {
    high = newHigh;
    low = newLow;
  }

  long high() {
    return high;
  }

  long low() {
    return low;
  }

  void add(long micros, long nanos) {
    sum(Math.multiplyHigh(micros, nanos), micros * nanos);
  }

  void add(Turnover other) {
    sum(other.high, other.low);
  }

  private void sum(long moreHigh, long moreLow) {
    low += moreLow;
    high += moreHigh + (Long.compareUnsigned(low, moreLow) < 0 ? 1 : 0);
  }

  /** The average price of so many shares, more than none, rounded half up to the sixth decimal. */
  long average(long nanos) {
    var guess = (high * 0x1p64 + unsigned(low)) / nanos;
    // Below 2^50 a quotient in floating point is off by less than two; the rest is exact.
    if (guess >= 0x1p50 || nanos > Long.MAX_VALUE / 4) {
      return slowAverage(nanos);
    }
    var quotient = (long) guess;
    var rest = low - quotient * nanos; // fits, because the guess is that near
    quotient += Math.floorDiv(rest, nanos);
    rest = Math.floorMod(rest, nanos);
    return rest >= nanos - rest ? quotient + 1 : quotient;
  }

  private long slowAverage(long nanos) {
    var bits = BigInteger.valueOf(high).shiftLeft(Long.SIZE);
    var sum = new BigDecimal(bits.add(new BigInteger(Long.toUnsignedString(low))));
    return sum.divide(BigDecimal.valueOf(nanos), 0, RoundingMode.HALF_UP).longValueExact();
  }

  private static double unsigned(long bits) {
    return (bits >>> 1) * 2.0 + (bits & 1);
  }
}
