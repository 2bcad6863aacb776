package io.stockbot.marketdata.bars;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Resolution;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuspectPriceTest {

  private final Cut ibm =
      new Cut("IBM", RevisionTest.rules(Optional.of(new BigDecimal("0.10")), Optional.empty()));

  @Test
  void aPriceThatJumpsAndIsNotConfirmedSetsNoPrice() {
    assertThat(tell("13:30:00", "100.00")).isFalse();
    assertThat(tell("13:30:01", "120.00")).isTrue();
    assertThat(tell("13:30:02", "100.05")).isFalse();
    assertThat(tell("13:30:03", "89.00")).isTrue();
    ibm.end();

    assertThat(minute().high()).isEqualTo(Price.of("100.05"));
    assertThat(minute().low()).isEqualTo(Price.of("100"));
    assertThat(minute().trades()).isEqualTo(2);
  }

  @Test
  void aTenthIsNoJump() {
    tell("13:30:00", "100.00");

    assertThat(tell("13:30:01", "110.00")).isFalse();
  }

  @Test
  void aJumpThatTheNextPrintConfirmsCountsFromTheFirstOn() {
    tell("13:30:00.100", "100.00");
    assertThat(tell("13:30:00.200", "150.00")).isTrue();
    ibm.closings().closeUntil(at("13:31:00"));
    assertThat(ibm.bars(Resolution.MINUTE_1).getFirst().high()).isEqualTo(Price.of("100"));

    assertThat(tell("13:31:10", "151.00")).isFalse();

    assertThat(ibm.bars(Resolution.MINUTE_1)).extracting(Bar::revision).containsExactly(0, 1);
    assertThat(minute().high()).isEqualTo(Price.of("150"));
    assertThat(minute().close()).isEqualTo(Price.of("150"));
    assertThat(tell("13:31:11", "100.00")).isTrue();
  }

  @Test
  void aPriceOfZeroIsSuspectAndCountsForNothing() {
    tell("13:30:00", "100.00");

    assertThat(tell("13:30:01", "0")).isTrue();

    ibm.end();
    assertThat(minute().trades()).isEqualTo(1);
  }

  private Bar minute() {
    return ibm.known(Resolution.MINUTE_1).getFirst();
  }

  private boolean tell(String time, String price) {
    var trade = trade("IBM", time, price, 100);
    var isSuspect = ibm.series().isSuspect(trade);
    ibm.series().add(isSuspect ? trade.asSuspect() : trade);
    return isSuspect;
  }
}
