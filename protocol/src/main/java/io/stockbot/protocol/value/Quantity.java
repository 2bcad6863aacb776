package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/**
 * A number of shares, exact to nine decimals. Positions are signed: negative is short.
 *
 * @param nanos billionths of a share
 */
public record Quantity(long nanos) implements Comparable<Quantity> {

  public static final Quantity ZERO = new Quantity(0);

  static final int PLACES = 9;
  private static final long ONE_SHARE = 1_000_000_000L;

  /** The largest number of whole shares that there is, 9,223,372,036. */
  public static final Quantity MOST_WHOLE =
      new Quantity(Long.MAX_VALUE - Long.MAX_VALUE % ONE_SHARE);

  /**
   * @throws IllegalArgumentException with more than nine decimals, or beyond 9.2 billion shares
   */
  @JsonCreator
  public static Quantity of(BigDecimal shares) {
    return new Quantity(ScaledDecimal.toLong(shares, PLACES, "quantity"));
  }

  /**
   * @throws IllegalArgumentException when the text is no number, or as {@link #of(BigDecimal)}
   */
  public static Quantity of(String shares) {
    return of(new BigDecimal(shares));
  }

  public static Quantity of(long shares) {
    return new Quantity(Math.multiplyExact(shares, ONE_SHARE));
  }

  public Quantity plus(Quantity other) {
    return new Quantity(Math.addExact(nanos, other.nanos));
  }

  public Quantity minus(Quantity other) {
    return new Quantity(Math.subtractExact(nanos, other.nanos));
  }

  public Quantity negate() {
    return new Quantity(Math.negateExact(nanos));
  }

  public Quantity abs() {
    return new Quantity(Math.absExact(nanos));
  }

  /** This many shares bought, or sold (negative). */
  public Quantity signed(Side side) {
    return side == Side.BUY ? this : negate();
  }

  /** -1 for short, 0 for flat, 1 for long. */
  public int signum() {
    return Long.signum(nanos);
  }

  public boolean isZero() {
    return nanos == 0;
  }

  @JsonValue
  public BigDecimal toDecimal() {
    return ScaledDecimal.toDecimal(nanos, PLACES);
  }

  @Override
  public int compareTo(Quantity other) {
    return Long.compare(nanos, other.nanos);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
