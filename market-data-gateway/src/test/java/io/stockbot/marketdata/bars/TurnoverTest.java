package io.stockbot.marketdata.bars;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TurnoverTest {

  private static final long SHARE = 1_000_000_000;

  @Test
  void roundsTheAverageHalfUpToTheSixthDecimal() {
    var turnover = new Turnover();

    turnover.add(1_000_000, SHARE);
    turnover.add(1_000_001, SHARE);

    assertThat(turnover.average(2 * SHARE)).isEqualTo(1_000_001);
  }

  @Test
  void roundsDownBelowTheHalf() {
    var turnover = new Turnover();

    turnover.add(1_000_000, 2 * SHARE);
    turnover.add(1_000_001, SHARE);

    assertThat(turnover.average(3 * SHARE)).isEqualTo(1_000_000);
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
        turnover.add(price.micros(), size.nanos());
        value = value.add(price.toDecimal().multiply(size.toDecimal()));
        shares = shares.plus(size);
      }

      assertThat(new Price(turnover.average(shares.nanos())).toDecimal())
          .as("seed %d", seed)
          .isEqualByComparingTo(value.divide(shares.toDecimal(), 6, RoundingMode.HALF_UP));
    }
  }

  @Test
  void isExactForTheSizesOfEveryDay() {
    for (var seed = 0; seed < 2_000; seed++) {
      var random = new SplittableRandom(seed);
      var turnover = new Turnover();
      var value = BigDecimal.ZERO;
      var shares = 0L;
      for (var trade = 0; trade < 20; trade++) {
        var price = random.nextLong(1, 1_000_000_000L);
        var size = random.nextLong(1, 1_000) * (random.nextBoolean() ? SHARE : 1);
        turnover.add(price, size);
        value = value.add(BigDecimal.valueOf(price).multiply(BigDecimal.valueOf(size)));
        shares += size;
      }

      assertThat(turnover.average(shares))
          .as("seed %d", seed)
          .isEqualTo(value.divide(BigDecimal.valueOf(shares), 0, RoundingMode.HALF_UP).longValue());
    }
  }
}
