package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionValueTest {

  private final Desk desk = new Desk();

  @Test
  void approvesThePositionThatIsWorthExactlyTheLimit() {
    desk.hold("crossover", "150");

    assertThat(desk.scopes(TestOrder.buy("a", "50"))).isEmpty();
  }

  @Test
  void refusesTheFirstShareOverTheStrategysLimit() {
    desk.hold("crossover", "150");

    assertThat(desk.scopes(TestOrder.buy("a", "51"))).containsExactly("R16 STRATEGY");
    assertThat(desk.check(TestOrder.buy("a", "51")).violations().getFirst().observed())
        .isEqualTo("$20100");
  }

  @Test
  void refusesTheFirstCentOverTheStrategysLimit() {
    desk.hold("crossover", "100");
    var order = TestOrder.buy("a", "100").quoted("99.9999", "100.0002");

    assertThat(desk.check(order).violations().getFirst().observed()).isEqualTo("$20000.01");
    assertThat(desk.scopes(order)).containsExactly("R16 STRATEGY");
  }

  @Test
  void refusesAShortPositionOverTheLimitAsWell() {
    desk.hold("crossover", "-150");

    assertThat(desk.scopes(TestOrder.sell("a", "51"))).containsExactly("R16 STRATEGY");
    assertThat(desk.scopes(TestOrder.sell("b", "50"))).isEmpty();
  }

  @Test
  void countsWorkingOrdersOfTheSameSideAsFilled() {
    desk.check(TestOrder.buy("open", "150"));

    assertThat(desk.scopes(TestOrder.buy("a", "51"))).containsExactly("R16 STRATEGY");
    assertThat(desk.scopes(TestOrder.buy("b", "50"))).isEmpty();
  }

  @Test
  void doesNotCountOnWorkingOrdersOfTheOtherSide() {
    desk.hold("crossover", "200");
    desk.check(TestOrder.sell("exit", "100"));

    assertThat(desk.scopes(TestOrder.buy("a", "1"))).containsExactly("R16 STRATEGY");
  }

  @Test
  void countsEachSymbolApart() {
    desk.hold("crossover", "200");

    assertThat(desk.scopes(TestOrder.buy("a", "200").of("MSFT"))).isEmpty();
  }

  @Test
  void countsAllStrategiesInOneSymbolForTheAccount() {
    desk.register("breakout", "90000", 10);
    desk.hold("breakout", "900");

    assertThat(desk.scopes(TestOrder.buy("a", "101"))).containsExactly("R16 ACCOUNT");
    assertThat(desk.scopes(TestOrder.buy("b", "100"))).isEmpty();
    assertThat(desk.scopes(TestOrder.buy("c", "1"))).containsExactly("R16 ACCOUNT");
    assertThat(desk.scopes(TestOrder.buy("d", "1").of("MSFT"))).isEmpty();
  }

  @Test
  void tellsBothScopesWhenBothAreBroken() {
    desk.register("breakout", "90000", 10);
    desk.hold("breakout", "900");
    desk.hold("crossover", "200");

    assertThat(desk.scopes(TestOrder.buy("a", "1"))).containsExactly("R16 STRATEGY", "R16 ACCOUNT");
  }
}
