package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.protocol.risk.Violation;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.book.CapacityExceeded;
import io.stockbot.risk.rule.RiskLimits;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {

  private final Desk desk = new Desk();

  @Test
  void namesEveryRuleThatTheOrderBreaksInTheOrderOfTheRules() {
    desk.kill("enough");
    var order =
        TestOrder.buy("a", "20000").of("GME").limit("150.001").at(TestOrder.OPEN.plusSeconds(6));

    assertThat(desk.scopes(order))
        .containsExactly(
            "R01 ORDER",
            "R03 STRATEGY",
            "R08 ORDER",
            "R09 STRATEGY",
            "R10 ORDER",
            "R16 STRATEGY",
            "R16 ACCOUNT",
            "R27 SYMBOL",
            "R33 GLOBAL");
    assertThat(desk.check(order).approved()).isFalse();
  }

  @Test
  void saysEachThingInATradersWords() {
    assertThat(desk.check(TestOrder.buy("a", "10").limit("150")).violations())
        .containsExactly(
            new Violation(
                "PRICE_COLLAR",
                "R10",
                Violation.Scope.ORDER,
                "2 % from $100",
                "$150",
                "the limit price is too far from the market to be meant"));
  }

  @Test
  void repeatsTheFirstDecisionForTheSameOrder() {
    var refused = desk.check(TestOrder.buy("a", "10").limit("150"));
    var approved = desk.check(TestOrder.buy("b", "150"));

    assertThat(desk.check(TestOrder.buy("a", "10"))).isEqualTo(refused);
    assertThat(desk.check(TestOrder.buy("b", "150"))).isEqualTo(approved);
    assertThat(desk.refusals(TestOrder.buy("reserved once", "50"))).isEmpty();
  }

  @Test
  void forgetsTheOldestDecisionsButNeverReservesAnOpenOrderTwice() {
    var small = new Desk(RiskLimits.DEFAULT, new Capacity(10, 10, 10, 2));
    small.check(TestOrder.buy("refused", "10").limit("150"));
    small.check(TestOrder.buy("open", "150"));
    small.check(TestOrder.buy("b", "1"));
    small.check(TestOrder.buy("c", "1"));

    assertThat(small.refusals(TestOrder.buy("refused", "10"))).isEmpty();
    assertThat(small.refusals(TestOrder.buy("open", "150"))).isEmpty();
    assertThat(small.refusals(TestOrder.buy("d", "38"))).isEmpty();
  }

  @Test
  void namesEveryBlankNameOfARequestAtOnce() {
    var nameless = TestOrder.buy(" ", "10").from("").of("x".repeat(129));

    assertThatThrownBy(() -> desk.check(nameless))
        .hasMessage(
            "orderId must not be blank; strategyId must not be blank; "
                + "symbol must have at most 128 characters");
  }

  @Test
  void takesNoMoreWorkingOrdersThanItHasRoomFor() {
    var small = new Desk(RiskLimits.DEFAULT, new Capacity(10, 10, 2, 10));
    small.check(TestOrder.buy("a", "1"));
    small.check(TestOrder.buy("b", "1"));

    assertThatThrownBy(() -> small.check(TestOrder.buy("c", "1")))
        .isInstanceOf(CapacityExceeded.class)
        .hasMessage("the risk-guardian keeps at most 2 working orders");
    small.close("a");
    assertThat(small.refusals(TestOrder.buy("c", "1"))).isEmpty();
  }

  @Test
  void takesNoMoreStrategiesThanItHasRoomFor() {
    var small = new Desk(RiskLimits.DEFAULT, new Capacity(2, 10, 10, 10));

    assertThatThrownBy(() -> small.register("third", "1", 1))
        .isInstanceOf(CapacityExceeded.class)
        .hasMessage("the risk-guardian keeps at most 2 strategies");
    small.register("crossover", "1", 1);
  }

  @Test
  void takesNoMorePositionsThanItHasRoomForAndGivesRoomBack() {
    var small = new Desk(RiskLimits.DEFAULT, new Capacity(2, 1, 10, 10));
    small.hold("crossover", "1");

    assertThatThrownBy(() -> small.hold("breakout", "1"))
        .isInstanceOf(CapacityExceeded.class)
        .hasMessage("the risk-guardian keeps at most 1 positions");
    small.hold("crossover", "-1");
    small.hold("breakout", "1");
  }

  @Test
  void judgesALimitOrderWithoutAPriceByAllOtherRules() {
    var order = TestOrder.buy("a", "20000").with(OrderType.LIMIT, Optional.empty());

    assertThat(desk.scopes(order))
        .isEqualTo(List.of("R01 ORDER", "R08 ORDER", "R16 STRATEGY", "R16 ACCOUNT"));
  }
}
