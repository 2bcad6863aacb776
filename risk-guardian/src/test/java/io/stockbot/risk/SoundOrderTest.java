package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundOrderTest {

  private final Desk desk = new Desk();

  @Test
  void approvesTheSmallestQuantity() {
    assertThat(desk.refusals(TestOrder.buy("a", "0.000000001"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.000000001", "-10", "-9000000000"})
  void refusesAQuantityThatIsNotAboveZero(String shares) {
    assertThat(desk.refusals(TestOrder.buy("a", shares))).containsExactly("UNSOUND_ORDER");
  }

  @Test
  void refusesALimitOrderWithoutAPrice() {
    var order = TestOrder.buy("a", "10").with(OrderType.LIMIT, Optional.empty());

    assertThat(desk.refusals(order)).containsExactly("UNSOUND_ORDER");
  }

  @Test
  void refusesAMarketOrderWithAPrice() {
    var order = TestOrder.buy("a", "10").with(OrderType.MARKET, Optional.of(Price.of("100")));

    assertThat(desk.refusals(order)).containsExactly("UNSOUND_ORDER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-100"})
  void refusesALimitPriceThatIsNotAboveZero(String price) {
    assertThat(desk.refusals(TestOrder.buy("a", "10").limit(price)))
        .containsExactly("UNSOUND_ORDER", "PRICE_COLLAR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.00", "1.01"})
  void approvesCentsFromOneDollarOn(String price) {
    assertThat(desk.refusals(penny(price))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.001", "1.0001", "1.000001", "1.0099"})
  void refusesFractionsOfACentFromOneDollarOn(String price) {
    assertThat(desk.refusals(penny(price))).containsExactly("UNSOUND_ORDER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9999", "0.99", "0.9901"})
  void approvesHundredthsOfACentBelowOneDollar(String price) {
    assertThat(desk.refusals(penny(price))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.99999", "0.999999", "0.99001"})
  void refusesFinerPricesBelowOneDollar(String price) {
    assertThat(desk.refusals(penny(price))).containsExactly("UNSOUND_ORDER");
  }

  @Test
  void tellsAQuantityAndAPriceThatAreBothWrong() {
    var order = TestOrder.buy("a", "0").with(OrderType.LIMIT, Optional.empty());

    assertThat(desk.refusals(order)).containsExactly("UNSOUND_ORDER", "UNSOUND_ORDER");
  }

  private static TestOrder penny(String price) {
    return TestOrder.buy("a", "10").quoted("1.00", "1.00").average("1.00").limit(price);
  }
}
