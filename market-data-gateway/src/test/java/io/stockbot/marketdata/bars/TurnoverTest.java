package io.stockbot.marketdata.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TurnoverTest {

  @Test
  void roundsTheAverageHalfUpToTheSixthDecimal() {
    var turnover = new Turnover();

    turnover.add(Price.of("1.000000"), Quantity.of(1));
    turnover.add(Price.of("1.000001"), Quantity.of(1));

    assertThat(turnover.average(Quantity.of(2))).isEqualTo(Price.of("1.000001"));
  }

  @Test
  void roundsDownBelowTheHalf() {
    var turnover = new Turnover();

    turnover.add(Price.of("1.000000"), Quantity.of(2));
    turnover.add(Price.of("1.000001"), Quantity.of(1));

    assertThat(turnover.average(Quantity.of(3))).isEqualTo(Price.of("1.000000"));
  }

  @Test
  void isExactFarBeyond64Bits() {
    for (var seed = 0; seed < 200; seed++) {
      var random = new SplittableRandom(seed);
      var turnover = new Turnover();
      var value = BigDecimal.ZERO;
      var shares = Quantity.ZERO;
      for (var trade = 0; trade < 50; trade++) {
        var price = new Price(random.nextLong(1, 1_000_000_000_000L));
        var size = new Quantity(random.nextLong(1, 100_000_000_000_000_000L));
        turnover.add(price, size);
        value = value.add(price.toDecimal().multiply(size.toDecimal()));
        shares = shares.plus(size);
      }

      assertThat(turnover.average(shares).toDecimal())
          .as("seed %d", seed)
          .isEqualByComparingTo(value.divide(shares.toDecimal(), 6, RoundingMode.HALF_UP));
    }
  }
}
