package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceCollarTest {

  private final Desk desk = new Desk();

  @ParameterizedTest
  @ValueSource(strings = {"98.00", "99.99", "100.00", "101.99", "102.00"})
  void approvesAPriceUpToTwoPercentFromTheMarket(String price) {
    assertThat(desk.refusals(TestOrder.buy("a", "10").limit(price))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"97.99", "102.01", "1000", "0.01"})
  void refusesTheFirstCentBeyond(String price) {
    assertThat(desk.refusals(TestOrder.buy("a", "10").limit(price)))
        .containsExactly("PRICE_COLLAR");
  }

  @Test
  void measuresFromTheMiddleAndNotFromTheOtherSide() {
    var wide = TestOrder.buy("a", "10").quoted("99.00", "101.00").limit("102.01");

    assertThat(desk.refusals(wide)).containsExactly("PRICE_COLLAR");
  }

  @Test
  void letsAMarketOrderThrough() {
    assertThat(desk.refusals(TestOrder.buy("a", "10").quoted("91.00", "109.00"))).isEmpty();
  }

  @Test
  void holdsForAnExitTooSoThatASlipOfTheFingerGivesNothingAway() {
    desk.hold("crossover", "100");

    assertThat(desk.refusals(TestOrder.sell("a", "100").limit("10.00")))
        .containsExactly("PRICE_COLLAR");
    assertThat(desk.refusals(TestOrder.sell("b", "100"))).isEmpty();
  }

  @Test
  void measuresNothingWithoutAReference() {
    desk.hold("crossover", "100");

    assertThat(desk.refusals(TestOrder.sell("a", "100").limit("10.00").unquoted())).isEmpty();
  }
}
