package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhoMayTradeWhatTest {

  private final Desk desk = new Desk();

  @Test
  void refusesEveryOrderOfAStrategyThatAsksForRealMoney() {
    var real = new RegisterStrategy.Limits(List.of("IBM"), true, Money.of("20000"), 10);
    desk.guardian.register(new RegisterStrategy("crossover", real));
    desk.hold("crossover", "50");

    assertThat(desk.refusals(TestOrder.buy("a", "10"))).containsExactly("LIVE_TRADING_DENIED");
    assertThat(desk.refusals(TestOrder.sell("b", "10"))).containsExactly("LIVE_TRADING_DENIED");
  }

  @Test
  void refusesAnOrderOfAStrategyThatNobodyRegistered() {
    assertThat(desk.refusals(TestOrder.buy("a", "10").from("stranger")))
        .containsExactly("STRATEGY_NOT_REGISTERED");
  }

  @Test
  void refusesASymbolThatTheStrategyDidNotRegister() {
    assertThat(desk.refusals(TestOrder.buy("a", "10").of("MSFT"))).isEmpty();
    assertThat(desk.refusals(TestOrder.buy("b", "10").of("ibm")))
        .containsExactly("SYMBOL_NOT_ALLOWED");
  }

  @Test
  void takesTheLimitsThatWereRegisteredLast() {
    var onlyMicrosoft = new RegisterStrategy.Limits(List.of("MSFT"), false, Money.of("500"), 10);
    desk.guardian.register(new RegisterStrategy("crossover", onlyMicrosoft));

    assertThat(desk.refusals(TestOrder.buy("a", "10")))
        .containsExactly("SYMBOL_NOT_ALLOWED", "MAX_ORDER_VALUE", "MAX_POSITION_VALUE");
  }
}
