package io.stockbot.protocol.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTest {

  @Test
  void isEqualHoweverManyTrailingZerosItWasGiven() {
    assertThat(Price.of("152.75"))
        .isEqualTo(Price.of("152.750000000"))
        .hasSameHashCodeAs(Price.of("152.7500"))
        .hasToString("152.75");
    assertThat(Price.of("1E+3")).isEqualTo(Price.of("1000")).hasToString("1000");
  }

  @Test
  void keepsSixDecimalsExactly() {
    assertThat(Price.of("0.1").times(Quantity.of(3))).isEqualTo(Money.of("0.3"));
    assertThat(Price.of("0.000001").micros()).isEqualTo(1);
    assertThat(Price.of("9223372036854.775807").toDecimal())
        .isEqualTo(new BigDecimal("9223372036854.775807"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0.0000001", "9223372036854.775808", "1e9999999", "1e-9999999", "-1e18", "1e19"})
  void refusesWhatItCannotHoldExactly(String dollars) {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Price.of(dollars));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 1.5",
    "182.01, 182.04, 182.025",
    "0.000001, 0.000002, 0.000002",
    "0.000001, 0.000001, 0.000001",
    "-0.000001, 0, 0",
    "-0.000002, -0.000001, -0.000001",
  })
  void theMiddleIsRoundedHalfUp(String a, String b, String middle) {
    assertThat(Price.middle(Price.of(a), Price.of(b))).isEqualTo(Price.of(middle));
    assertThat(Price.middle(Price.of(b), Price.of(a))).isEqualTo(Price.of(middle));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 3, 3.333333",
    "20, 3, 6.666667",
    "0.000001, 2, 0.000001",
    "-1500, -10, 150",
    "0.0000049, 10, 0",
  })
  void theAverageIsRoundedHalfUp(String value, String shares, String average) {
    assertThat(Price.average(Money.of(value), Quantity.of(shares))).isEqualTo(Price.of(average));
  }

  @Test
  void anOverflowIsAnErrorAndNeverAWrap() {
    var highest = new Price(Long.MAX_VALUE);

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Price.middle(highest, highest));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Price.average(Money.of("1e18"), Quantity.of("0.000000001")));
  }

  @Test
  void isOrderedByDollars() {
    assertThat(Price.of("9.99")).isLessThan(Price.of("10"));
    assertThat(Price.of("0").isPositive()).isFalse();
    assertThat(Price.of("0.000001").isPositive()).isTrue();
  }
}
