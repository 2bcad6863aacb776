package io.stockbot.marketdata.bars;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillForwardTest {

  private final FillForward fillForward = new FillForward(Alignment.CLOCK);

  @Test
  void putsAMarkedBarAtTheLastCloseWhereNobodyTraded() {
    var filled =
        fillForward.fill(
            List.of(minute("IBM", "13:30:00", "180", 100), minute("IBM", "13:33:00", "181", 100)),
            10);

    assertThat(filled)
        .extracting(Bar::start)
        .containsExactly(at("13:30:00"), at("13:31:00"), at("13:32:00"), at("13:33:00"));
    assertThat(filled).extracting(Bar::filled).containsExactly(false, true, true, false);
    assertThat(filled.get(2).open()).isEqualTo(Price.of("180"));
    assertThat(filled.get(2).volume().isZero()).isTrue();
  }

  @Test
  void leavesOutWhatLiesOutsideTheSession() {
    var filled =
        fillForward.fill(
            List.of(minute("IBM", "13:20:00", "180", 100), minute("IBM", "13:31:00", "181", 100)),
            10);

    assertThat(filled)
        .extracting(Bar::start)
        .containsExactly(at("13:20:00"), at("13:30:00"), at("13:31:00"));
  }

  @Test
  void givesTheLatestOfSoMany() {
    var filled =
        fillForward.fill(
            List.of(minute("IBM", "13:30:00", "180", 100), minute("IBM", "13:50:00", "181", 100)),
            3);

    assertThat(filled)
        .extracting(Bar::start)
        .containsExactly(at("13:48:00"), at("13:49:00"), at("13:50:00"));
  }
}
