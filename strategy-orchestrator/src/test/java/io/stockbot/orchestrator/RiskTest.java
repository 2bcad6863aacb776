package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No order without risk's approval, and none later. */
class RiskTest {

  @Test
  void sendsNothingToTheBrokerBeforeRiskHasApproved() {
    var desk = asking();
    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();

    desk.approve(desk.lastCheck());

    assertThat(desk.audience.events(StrategyTrade.class)).hasSize(1);
  }

  @Test
  void dropsAnOrderThatRiskRefuses() {
    var desk = asking();

    desk.refuse(desk.lastCheck());
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.askedOfRisk()).doesNotContain("closed");
  }

  @Test
  void refusesForGoodWhatRiskDoesNotAnswerInTime() {
    var desk = asking();

    desk.riskTimesOut(desk.lastCheck());
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.checks()).hasSize(1);
  }

  @Test
  void givesALateApprovalBack() {
    var desk = asking();
    desk.riskTimesOut(desk.lastCheck());

    desk.approve(desk.lastCheck());

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.risk.requests(ReportClosed.class))
        .containsExactly(new ReportClosed(desk.lastCheck().orderId()));
  }

  @Test
  void hasNothingToGiveBackOfALateRefusal() {
    var desk = asking();
    desk.riskTimesOut(desk.lastCheck());

    desk.refuse(desk.lastCheck());

    assertThat(desk.risk.requests(ReportClosed.class)).isEmpty();
  }

  @Test
  void doesNotGiveBackTheReservationOfAnOrderThatWorks() {
    var desk = asking();
    desk.quote("SPY", "0", "0");
    desk.approve(desk.lastCheck());

    desk.approve(desk.lastCheck());
    assertThat(desk.risk.requests(ReportClosed.class)).isEmpty();

    desk.quote("SPY", "99.98", "100.00");
    assertThat(desk.audience.events(StrategyTrade.class)).hasSize(1);
  }

  @Test
  void takesNoNoticeOfATimeoutAfterTheAnswer() {
    var desk = asking();
    desk.quote("SPY", "0", "0");
    desk.approve(desk.lastCheck());

    desk.riskTimesOut(desk.lastCheck());
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.audience.events(StrategyTrade.class)).hasSize(1);
  }

  @Test
  void tradesAgainOnTheNextSignalAfterARefusal() {
    var desk = asking();
    desk.refuse(desk.lastCheck());
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.checks()).hasSize(2);
    assertThat(desk.checks()).extracting(check -> check.orderId()).doesNotHaveDuplicates();
  }

  @Test
  void neverSendsWhatIsCanceledWhileRiskIsAsked() {
    var desk = asking();
    desk.stop("alpha");

    desk.approve(desk.lastCheck());

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.risk.requests(ReportClosed.class)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"REDUCING", "HALTED"})
  void takesEntriesBackWhenOnlyExitsPass(RiskStatus.State state) {
    var desk = asking();
    desk.quote("SPY", "0", "0");
    desk.approve(desk.lastCheck());

    desk.riskIs(state);
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.askedOfRisk()).endsWith("closed");
  }

  @ParameterizedTest
  @EnumSource(names = {"REDUCING", "HALTED"})
  void letsExitsThroughWhenOnlyExitsPass(RiskStatus.State state) {
    var desk = Desk.holding();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.exit("SPY"));
    desk.bar("SPY", "100");

    desk.riskIs(state);
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void tellsANewRiskGuardianEverythingBeforeItIsAskedAnything() {
    var desk = Desk.holding();
    desk.start("beta");
    desk.alpha.says(Script.exit("SPY"));
    desk.quote("SPY", "0", "0");
    desk.bar("SPY", "100");
    desk.linkDown(Input.Link.RISK);
    desk.risk.forget();

    desk.linkUp(Input.Link.RISK);

    assertThat(desk.askedOfRisk())
        .containsExactly(
            "snapshot of 1 positions and 1 orders",
            "register alpha",
            "register beta",
            "subscribe risk");
    var snapshot = desk.risk.requests(ReportSnapshot.class).getFirst();
    assertThat(snapshot.positions())
        .isEqualTo(List.of(new ReportSnapshot.Position("alpha", "SPY", Quantity.of(100))));
    assertThat(snapshot.workingOrders())
        .extracting(order -> order.side() + " " + order.openQuantity())
        .containsExactly(Side.SELL + " 100");
  }

  @Test
  void reportsNoOrderAsWorkingThatRiskWasStillAskedAbout() {
    var desk = asking();

    desk.linkDown(Input.Link.RISK);
    desk.linkUp(Input.Link.RISK);

    assertThat(desk.risk.requests(ReportSnapshot.class).getLast().workingOrders()).isEmpty();
  }

  @Test
  void tradesOnOnceRiskIsBack() {
    var desk = Desk.trading();
    desk.linkDown(Input.Link.RISK);
    desk.linkUp(Input.Link.RISK);
    desk.riskIs(RiskStatus.State.ACTIVE);
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.audience.events(StrategyTrade.class)).hasSize(1);
  }

  @Test
  void queuesNothingForTheTimeWhenRiskIsBack() {
    var desk = asking();
    desk.linkDown(Input.Link.RISK);
    desk.riskTimesOut(desk.lastCheck());
    desk.risk.forget();

    desk.linkUp(Input.Link.RISK);
    desk.registered("alpha");
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.checks()).isEmpty();
    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
  }

  @Test
  void refusesAtOnceWhatRiskCannotBeAskedAbout() {
    var desk = Desk.trading();
    desk.linkDown(Input.Link.RISK);
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.told()).endsWith("execution STOPPED", "signal alpha BUY 100 SPY ENTRY");
    assertThat(desk.checks()).isEmpty();
  }

  @Test
  void givesUpOnAnAnswerWhenTheLinkBreaks() {
    var desk = asking();

    desk.linkDown(Input.Link.RISK);
    desk.linkUp(Input.Link.RISK);
    desk.approve(desk.lastCheck());

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.risk.requests(ReportClosed.class))
        .containsExactly(new ReportClosed(desk.lastCheck().orderId()));
  }

  @Test
  void asksWithTheLastThreeQuotesNewestFirstAndTheLastBar() {
    var desk = Desk.trading();
    desk.quote("SPY", "99.97", "100.00");
    desk.quote("SPY", "99.96", "100.00");
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.buy("SPY"));
    var bar = desk.bar("SPY", "100");

    assertThat(desk.lastCheck().quotes())
        .extracting(quote -> quote.bid().toString())
        .containsExactly("0", "99.96", "99.97");
    assertThat(desk.lastCheck().lastBar())
        .contains(new CheckOrder.LastBar(Resolution.MINUTE_1, bar.end()));
  }

  /** A desk that has asked about an entry in SPY. */
  private static Desk asking() {
    var desk = Desk.trading().whereRiskIsSilent();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    return desk;
  }
}
