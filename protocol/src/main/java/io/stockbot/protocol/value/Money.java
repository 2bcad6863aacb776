package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Dollars, exact: a price times a quantity loses nothing. Equal however many trailing zeros it was
 * given.
 */
public record Money(@JsonValue BigDecimal amount) implements Comparable<Money> {

  public static final Money ZERO = new Money(BigDecimal.ZERO);

  /**
   * @throws IllegalArgumentException beyond 18 decimals or 18 trailing zeros
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Money {
    if (!ScaledDecimal.isBounded(amount)) {
      throw new IllegalArgumentException("amount of money is out of range");
    }
    amount = ScaledDecimal.plain(amount);
  }

  /**
   * @throws IllegalArgumentException when the text is no number
   */
  public static Money of(String dollars) {
    return new Money(new BigDecimal(dollars));
  }

  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  public Money negate() {
    return new Money(amount.negate());
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public int signum() {
    return amount.signum();
  }

  /**
   * How many whole shares this buys at a price above zero; at least none, and at most {@link
   * Quantity#MOST_WHOLE}, however many more it would pay for.
   */
  public Quantity wholeShares(Price price) {
    var shares = amount.divide(price.toDecimal(), 0, RoundingMode.DOWN);
    return Quantity.of(shares.max(BigDecimal.ZERO).min(Quantity.MOST_WHOLE.toDecimal()));
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }

  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
