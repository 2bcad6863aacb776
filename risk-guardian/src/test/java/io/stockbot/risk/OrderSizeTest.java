package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrderSizeTest {

  private final Desk desk = new Desk();

  @Test
  void approvesTheLastShareOfTheLimit() {
    assertThat(desk.refusals(penny("a", "10000"))).isEmpty();
  }

  @Test
  void refusesTheFirstShareOverTheLimit() {
    assertThat(desk.refusals(penny("a", "10001"))).containsExactly("MAX_ORDER_QUANTITY");
    assertThat(desk.refusals(penny("b", "10000.000000001"))).containsExactly("MAX_ORDER_QUANTITY");
  }

  @Test
  void approvesAnOrderWorthExactlyTheStrategysLimit() {
    assertThat(desk.refusals(TestOrder.buy("a", "200").limit("100.00"))).isEmpty();
  }

  @Test
  void refusesTheFirstCentOverTheStrategysLimit() {
    var order = TestOrder.buy("a", "200").quoted("99.98", "100.00").limit("100.01");

    assertThat(desk.scopes(order)).containsExactly("R09 STRATEGY");
  }

  @Test
  void refusesTheFirstDollarOverTheAccountsLimitWhateverTheStrategyMay() {
    desk.register("crossover", "50000", 10);

    assertThat(desk.refusals(TestOrder.buy("a", "250").limit("100.00"))).isEmpty();
    assertThat(desk.scopes(TestOrder.buy("b", "240").limit("101.00").from("breakout")))
        .containsExactly("R09 STRATEGY", "R16 STRATEGY");
    assertThat(desk.scopes(TestOrder.buy("c", "250").limit("100.01")))
        .containsExactly("R09 ACCOUNT");
  }

  @Test
  void valuesAMarketOrderAtTheMiddleOfTheQuote() {
    var order = TestOrder.buy("a", "200").quoted("99.90", "100.12");

    assertThat(desk.scopes(order)).containsExactly("R09 STRATEGY", "R16 STRATEGY");
    assertThat(desk.check(order).violations().getFirst().observed()).isEqualTo("$20002");
    assertThat(desk.check(order).violations().getFirst().limit()).isEqualTo("$20000");
  }

  @Test
  void refusesASizeBeyondAllNumbersWithoutStumbling() {
    desk.hold("crossover", "100");

    assertThat(desk.refusals(TestOrder.buy("a", "9223372036.854775807")))
        .containsExactly(
            "MAX_ORDER_QUANTITY", "MAX_ORDER_VALUE", "MAX_POSITION_VALUE", "MAX_POSITION_VALUE");
  }

  private static TestOrder penny(String id, String shares) {
    return TestOrder.buy(id, shares).quoted("1.00", "1.00").average("1.00");
  }
}
