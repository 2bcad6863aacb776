package io.stockbot.systemtests.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Event;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import io.stockbot.systemtests.stack.Heard;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SignalBeforeTradeTest {

  private static final Instant OPEN = Instant.parse("2024-03-04T14:30:00Z");

  @Test
  void aTradeSoonAfterItsSignalIsAsItShouldBe() {
    assertThat(check(signal(Side.BUY, 0), trade(Side.BUY, 1)))
        .isEqualTo(new SignalBeforeTrade(1, 0, 0));
  }

  @Test
  void aTradeWithoutASignalWasNeverWanted() {
    assertThat(check(signal(Side.SELL, 0), trade(Side.BUY, 1)))
        .isEqualTo(new SignalBeforeTrade(1, 1, 0));
  }

  @Test
  void oneSignalAnnouncesOneTrade() {
    assertThat(check(signal(Side.BUY, 0), trade(Side.BUY, 1), trade(Side.BUY, 1)))
        .isEqualTo(new SignalBeforeTrade(2, 1, 0));
  }

  @Test
  void aTradeLongAfterItsSignalShouldHaveBeenRefused() {
    assertThat(check(signal(Side.BUY, 0), trade(Side.BUY, 5)))
        .isEqualTo(new SignalBeforeTrade(1, 0, 1));
  }

  private static SignalBeforeTrade check(Event... events) {
    var heard = Arrays.stream(events).map(event -> new Heard(0, event)).toList();
    return SignalBeforeTrade.in(heard, Duration.ofSeconds(1));
  }

  private static StrategySignal signal(Side side, int second) {
    return new StrategySignal(
        "sig",
        "crossover",
        "Crossover",
        "AAPL",
        Price.of("100"),
        side,
        Quantity.of(10),
        Map.of(),
        OPEN.plusSeconds(second),
        BigDecimal.ONE);
  }

  private static StrategyTrade trade(Side side, int second) {
    return new StrategyTrade(
        "trade",
        "crossover",
        "order",
        "AAPL",
        side,
        Quantity.of(10),
        Price.of("100"),
        OPEN.plusSeconds(second),
        StrategyTrade.Status.FILLED,
        OPEN.plusSeconds(second));
  }
}
