package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.risk.ReportSnapshot.Position;
import io.stockbot.protocol.risk.ReportSnapshot.WorkingOrder;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The strategy may hold 200 shares: what is left of them tells what is reserved. */
class ReservationTest {

  private final Desk desk = new Desk();

  @Test
  void anApprovedOrderCountsWithItsWholeQuantity() {
    desk.check(TestOrder.buy("a", "120"));

    assertRoomFor(80);
  }

  @Test
  void aRefusedOrderReservesNothing() {
    assertThat(desk.refusals(TestOrder.buy("a", "120").limit("500.00"))).contains("PRICE_COLLAR");

    assertRoomFor(200);
  }

  @Test
  void aPartialFillMovesSharesToThePositionAndKeepsTheRestOpen() {
    var order = TestOrder.buy("a", "120");
    desk.check(order);
    desk.fill(order, "50");

    assertRoomFor(80);
  }

  @Test
  void closingAPartlyFilledOrderReleasesTheRest() {
    var order = TestOrder.buy("a", "120");
    desk.check(order);
    desk.fill(order, "50");
    desk.close("a");

    assertRoomFor(150);
  }

  @Test
  void closingAFilledOrderReleasesNothingMore() {
    var order = TestOrder.buy("a", "120");
    desk.check(order);
    desk.fill(order, "120");
    desk.close("a");
    desk.close("a");

    assertRoomFor(80);
  }

  @Test
  void closingAnUnfilledOrderReleasesAllOfIt() {
    desk.check(TestOrder.buy("a", "120"));
    desk.close("a");

    assertRoomFor(200);
  }

  @Test
  void aFillThatNobodyAskedForStillChangesThePosition() {
    desk.fill(TestOrder.buy("unknown", "120"), "120");

    assertRoomFor(80);
  }

  @Test
  void aFillOfMoreThanWasOpenCountsWholly() {
    var order = TestOrder.buy("a", "100");
    desk.check(order);
    desk.fill(order, "120");

    assertRoomFor(80);
  }

  @Test
  void aFillAfterTheOrderClosedCountsOnce() {
    var order = TestOrder.buy("a", "120");
    desk.check(order);
    desk.close("a");
    desk.fill(order, "120");

    assertRoomFor(80);
  }

  @Test
  void aSnapshotReplacesPositionsAndWorkingOrders() {
    desk.check(TestOrder.buy("a", "200"));
    desk.snapshot(
        List.of(new Position("crossover", "IBM", Quantity.of(30))),
        List.of(new WorkingOrder("b", "crossover", "IBM", Side.BUY, Quantity.of(20))));

    assertRoomFor(150);
  }

  @Test
  void aWorkingOrderThatASnapshotNamesTwiceCountsOnce() {
    var order = new WorkingOrder("b", "crossover", "IBM", Side.BUY, Quantity.of(20));
    desk.snapshot(List.of(), List.of(order, order));

    assertRoomFor(180);
  }

  @Test
  void anExitThatFillsFreesTheRoomForANewEntry() {
    desk.hold("crossover", "200");
    var exit = TestOrder.sell("exit", "200");
    desk.check(exit);
    desk.fill(exit, "200");

    assertRoomFor(200);
  }

  private void assertRoomFor(int shares) {
    assertThat(desk.scopes(TestOrder.buy("one too many", String.valueOf(shares + 1))))
        .contains("R16 STRATEGY");
    assertThat(desk.refusals(TestOrder.buy("fits", String.valueOf(shares)))).isEmpty();
  }
}
