package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.rule.RiskLimits;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RiskLimitsTest {

  @Test
  void namesEveryLimitThatCannotBe() {
    assertThatThrownBy(
            () ->
                new RiskLimits(
                    Quantity.ZERO,
                    Money.ZERO,
                    BigDecimal.ONE,
                    new RiskLimits.OrdersPerMinute(0, 1_001, -1),
                    Money.of("-1"),
                    Duration.ZERO,
                    Duration.ofSeconds(-1),
                    BigDecimal.ZERO,
                    new RiskLimits.BarAge(Duration.ZERO, 0),
                    BigDecimal.ONE,
                    Duration.ZERO))
        .hasMessage(
            "maxOrderQuantity must be above zero; maxOrderValue must be above zero; "
                + "priceCollar must be a fraction between 0 and 1, such as 0.02; "
                + "maxOrdersPerMinute.strategy must be from 1 to 1000; "
                + "maxOrdersPerMinute.account must be from 1 to 1000; "
                + "maxOrdersPerMinute.global must be from 1 to 1000; "
                + "maxAccountPositionValue must be above zero; maxQuoteAge must be above zero; "
                + "maxQuoteLead must be above zero; "
                + "maxQuoteJump must be a fraction between 0 and 1, such as 0.02; "
                + "maxBarAge.ofMinute must be above zero; maxBarAge.inBars must be above zero; "
                + "maxStaleShare must be a fraction between 0 and 1, such as 0.02; "
                + "maxStaleTime must be above zero");
  }

  @Test
  void hasNoCapacityBelowOne() {
    assertThatThrownBy(() -> new Capacity(1, 1, 1, 0)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> new Capacity(1, 1, 0, 1)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> new Capacity(1, 0, 1, 1)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> new Capacity(0, 1, 1, 1)).hasMessageContaining("at least 1");
  }
}
