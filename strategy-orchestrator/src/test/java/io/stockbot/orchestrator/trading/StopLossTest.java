package io.stockbot.orchestrator.trading;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.orchestrator.ledger.Position;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hundred shares at $100.00, and a stop at 2 %. */
class StopLossTest {

  @ParameterizedTest
  @CsvSource({"98.01, false", "98.00, true", "97.99, true", "102.00, false"})
  void closesALongPositionWhenTheBidHasLostTheFraction(String bid, boolean hit) {
    assertThat(isHit(100, bid, "150")).isEqualTo(hit);
  }

  @ParameterizedTest
  @CsvSource({"101.99, false", "102.00, true", "102.01, true", "98.00, false"})
  void closesAShortPositionWhenTheAskHasLostTheFraction(String ask, boolean hit) {
    assertThat(isHit(-100, "50", ask)).isEqualTo(hit);
  }

  @Test
  void measuresALongPositionAtTheBidAndAShortOneAtTheAsk() {
    assertThat(isHit(100, "98.01", "98.02")).isFalse();
    assertThat(isHit(-100, "101.98", "101.99")).isFalse();
  }

  @Test
  void doesNotTrustAQuoteThatCannotBeTradedAgainst() {
    assertThat(isHit(100, "0", "90.00")).isFalse();
    assertThat(isHit(100, "90.00", "89.00")).isFalse();
  }

  private static boolean isHit(long shares, String bid, String ask) {
    var quote =
        new Quote(
            "SPY",
            Instant.parse("2026-03-02T14:30:00Z"),
            Price.of(bid),
            Quantity.of(1),
            Price.of(ask),
            Quantity.of(1));
    var position = new Position(Quantity.of(shares), Price.of("100.00"));
    return StopLoss.isHit(position, quote, new BigDecimal("0.02"));
  }
}
