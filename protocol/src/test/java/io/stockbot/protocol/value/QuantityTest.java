package io.stockbot.protocol.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @Test
  void isEqualHoweverManyTrailingZerosItWasGiven() {
    assertThat(Quantity.of("10.000000000000"))
        .isEqualTo(Quantity.of(10))
        .hasSameHashCodeAs(Quantity.of("1E+1"))
        .hasToString("10");
  }

  @Test
  void keepsABillionthOfAShare() {
    assertThat(Quantity.of("0.000000001").nanos()).isEqualTo(1);
    assertThat(Quantity.of("0.1").plus(Quantity.of("0.2"))).isEqualTo(Quantity.of("0.3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0000000001", "9223372036.854775808", "1e9999999", "1e-9999999"})
  void refusesWhatItCannotHoldExactly(String shares) {
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Quantity.of(shares));
  }

  @Test
  void isNegativeWhenShort() {
    var ten = Quantity.of(10);

    assertThat(ten.signed(Side.BUY)).isEqualTo(ten);
    assertThat(ten.signed(Side.SELL)).isEqualTo(Quantity.of(-10));
    assertThat(Quantity.of(-10).abs()).isEqualTo(ten);
    assertThat(Quantity.of(-10).signum()).isEqualTo(-1);
    assertThat(ten.minus(ten).isZero()).isTrue();
  }

  @Test
  void anOverflowIsAnErrorAndNeverAWrap() {
    var most = new Quantity(Long.MAX_VALUE);
    var least = new Quantity(Long.MIN_VALUE);

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(most));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(most));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(least::negate);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(least::abs);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Quantity.of(10_000_000_000L));
  }
}
