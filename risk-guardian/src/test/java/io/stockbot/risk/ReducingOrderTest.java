package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.risk.ReportSnapshot.Position;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReducingOrderTest {

  private final Desk desk = new Desk();

  @Test
  void getsOutThroughEveryRuleThatStopsAnEntry() {
    desk.kill("enough");
    var exit = TestOrder.sell("exit", "50000").from("stranger").of("GONE").unquoted();
    desk.snapshot(List.of(new Position("stranger", "GONE", Quantity.of(50_000))), List.of());

    assertThat(desk.refusals(exit)).isEmpty();
  }

  @Test
  void getsOutOfAShortPositionToo() {
    desk.hold("crossover", "-50000");
    desk.kill("enough");

    assertThat(desk.refusals(TestOrder.buy("cover", "50000"))).isEmpty();
  }

  @Test
  void isStillStoppedWhenItIsNonsense() {
    desk.hold("crossover", "100");

    assertThat(desk.refusals(TestOrder.sell("a", "10").with(OrderType.LIMIT, Optional.empty())))
        .containsExactly("UNSOUND_ORDER");
  }

  @Test
  void mustNotCrossZeroByOneShare() {
    desk.hold("crossover", "100");
    desk.kill("enough");

    assertThat(desk.refusals(TestOrder.sell("a", "101"))).containsExactly("KILL_SWITCH");
    assertThat(desk.refusals(TestOrder.sell("b", "100"))).isEmpty();
  }

  @Test
  void mustNotCrossZeroTogetherWithTheExitsThatAreOpen() {
    desk.hold("crossover", "100");
    desk.kill("enough");
    assertThat(desk.refusals(TestOrder.sell("a", "60"))).isEmpty();

    assertThat(desk.refusals(TestOrder.sell("b", "41"))).containsExactly("KILL_SWITCH");
    assertThat(desk.refusals(TestOrder.sell("c", "40"))).isEmpty();
    assertThat(desk.refusals(TestOrder.sell("d", "0.000000001"))).containsExactly("KILL_SWITCH");
  }

  @Test
  void doesNotCountOnAnEntryThatIsStillOpen() {
    desk.hold("crossover", "100");
    desk.check(TestOrder.buy("more", "50"));
    desk.kill("enough");

    assertThat(desk.refusals(TestOrder.sell("a", "101"))).containsExactly("KILL_SWITCH");
  }

  @Test
  void hasRoomAgainWhenAnExitIsClosedUnfilled() {
    desk.hold("crossover", "100");
    desk.kill("enough");
    desk.check(TestOrder.sell("a", "100"));
    desk.close("a");

    assertThat(desk.refusals(TestOrder.sell("b", "100"))).isEmpty();
  }

  @Test
  void goesByTheStrategysOwnPositionAndNotByTheAccounts() {
    desk.hold("breakout", "100");
    desk.kill("enough");

    assertThat(desk.refusals(TestOrder.sell("a", "10"))).containsExactly("KILL_SWITCH");
  }

  @Test
  void isNoOrderThatAdds() {
    desk.hold("crossover", "100");
    desk.kill("enough");

    assertThat(desk.refusals(TestOrder.buy("a", "10"))).containsExactly("KILL_SWITCH");
  }
}
