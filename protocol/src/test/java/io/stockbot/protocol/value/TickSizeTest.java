package io.stockbot.protocol.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TickSizeTest {

  @ParameterizedTest
  @CsvSource({
    "1.00,     0.01,   true",
    "1.01,     0.01,   true",
    "1.001,    0.01,   false",
    "570.005,  0.01,   false",
    "0.9999,   0.0001, true",
    "0.99995,  0.0001, false",
    "0.000001, 0.0001, false"
  })
  void isACentFromOneDollarOnAndAHundredthOfItBelow(String price, String size, boolean onTick) {
    assertThat(TickSize.at(Price.of(price)).size()).isEqualTo(Price.of(size));
    assertThat(TickSize.isOnTick(Price.of(price))).isEqualTo(onTick);
  }
}
