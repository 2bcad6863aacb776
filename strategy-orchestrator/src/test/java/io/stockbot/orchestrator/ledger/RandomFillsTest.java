package io.stockbot.orchestrator.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomFillsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 42, 1987})
  void holdsTheSumOfItsFillsAndTheirCashToTheLastDecimal(long seed) {
    var random = new Random(seed);
    var book = new Book();
    var shares = BigDecimal.ZERO;
    var cash = BigDecimal.ZERO;

    for (int i = 0; i < 5_000; i++) {
      var side = random.nextBoolean() ? Side.BUY : Side.SELL;
      var quantity = BigDecimal.valueOf(1 + random.nextLong(100_000), random.nextInt(4));
      var price = BigDecimal.valueOf(1 + random.nextLong(1_000_000), random.nextInt(7));
      book.apply(fill(side, Quantity.of(quantity), Price.of(price)));
      var signed = quantity.multiply(BigDecimal.valueOf(side.sign()));
      shares = shares.add(signed);
      cash = cash.subtract(signed.multiply(price));

      assertThat(book.quantity("SPY")).isEqualTo(Quantity.of(shares));
      assertThat(book.cash()).isEqualTo(new Money(cash));
      assertThat(book.position("SPY").isPresent()).isEqualTo(shares.signum() != 0);
    }
  }

  private static Fill fill(Side side, Quantity quantity, Price price) {
    return new Fill(
        "order_1", "alpha", "SPY", side, quantity, price, Instant.parse("2026-03-02T14:30:00Z"));
  }
}
