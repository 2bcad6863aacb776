package io.stockbot.protocol.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @Test
  void isEqualHoweverManyTrailingZerosItWasGiven() {
    assertThat(Money.of("1550.50"))
        .isEqualTo(Money.of("1550.5"))
        .hasSameHashCodeAs(Money.of("1550.5000"))
        .hasToString("1550.5");
    assertThat(Money.of("1E+4")).isEqualTo(Money.of("10000")).hasToString("10000");
    assertThat(Money.of("0.00")).isEqualTo(Money.ZERO);
  }

  @Test
  void aPriceTimesAQuantityLosesNothing() {
    assertThat(Price.of("0.000001").times(Quantity.of("0.000000001")))
        .isEqualTo(Money.of("0.000000000000001"));
    assertThat(new Price(Long.MAX_VALUE).times(new Quantity(Long.MAX_VALUE)))
        .hasToString("85070591730234615847396.907784232501249");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999", "-1e9999999", "1e-9999999", "1e19", "1e-19"})
  void refusesExponentsThatWouldCostTime(String dollars) {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Money.of(dollars));
  }

  @Test
  void addsAndSubtractsExactly() {
    var sum = Money.of("0.1").plus(Money.of("0.2"));

    assertThat(sum).isEqualTo(Money.of("0.3"));
    assertThat(sum.plus(Money.of("0.4").negate())).isEqualTo(Money.of("-0.1"));
    assertThat(Money.of("-0.1").signum()).isEqualTo(-1);
    assertThat(Money.of("2").min(Money.of("10"))).isEqualTo(Money.of("2"));
  }

  @ParameterizedTest
  @CsvSource({
    "10000, 152.75, 65",
    "152.75, 152.75, 1",
    "152.749999, 152.75, 0",
    "0, 152.75, 0",
    "-10000, 152.75, 0",
    "1, 0.000001, 1000000",
  })
  void buysWholeSharesAndNeverASharesPartMore(String dollars, String price, String shares) {
    assertThat(Money.of(dollars).wholeShares(Price.of(price))).isEqualTo(Quantity.of(shares));
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036, 1",
    "9223372037, 1",
    "10000000000000, 0.01",
    "1e18, 0.000001",
  })
  void buysNoMoreSharesThanAQuantityHolds(String dollars, String price) {
    assertThat(Money.of(dollars).wholeShares(Price.of(price)))
        .isEqualTo(Quantity.MOST_WHOLE)
        .hasToString("9223372036");
  }
}
