package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Dollars for one share, exact to six decimals.
 *
 * @param micros millionths of a dollar
 */
public record Price(long micros) implements Comparable<Price> {

  static final int PLACES = 6;

  /**
   * @throws IllegalArgumentException with more than six decimals, or beyond 9.2 trillion dollars
   */
  @JsonCreator
  public static Price of(BigDecimal dollars) {
    return new Price(ScaledDecimal.toLong(dollars, PLACES, "price"));
  }

  /**
   * @throws IllegalArgumentException when the text is no number, or as {@link #of(BigDecimal)}
   */
  public static Price of(String dollars) {
    return of(new BigDecimal(dollars));
  }

  /** The middle of two prices, rounded half up to the sixth decimal. */
  public static Price middle(Price a, Price b) {
    var sum = Math.addExact(a.micros, b.micros);
    return new Price(Math.floorDiv(Math.addExact(sum, 1), 2));
  }

  /** What one share cost on average, rounded half up to the sixth decimal. */
  public static Price average(Money value, Quantity shares) {
    return of(value.amount().divide(shares.toDecimal(), PLACES, RoundingMode.HALF_UP));
  }

  /** The value of so many shares; negative for a short position. */
  public Money times(Quantity shares) {
    return new Money(toDecimal().multiply(shares.toDecimal()));
  }

  public boolean isPositive() {
    return micros > 0;
  }

  @JsonValue
  public BigDecimal toDecimal() {
    return ScaledDecimal.toDecimal(micros, PLACES);
  }

  @Override
  public int compareTo(Price other) {
    return Long.compare(micros, other.micros);
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
