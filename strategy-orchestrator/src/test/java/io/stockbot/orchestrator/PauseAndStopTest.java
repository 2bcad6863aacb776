package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.strategy.StrategyStatusList.Status;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Quantity;
import org.junit.jupiter.api.Test;

class PauseAndStopTest {

  @Test
  void entersNothingWhilePaused() {
    var desk = Desk.trading();
    desk.pause("alpha");
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.checks()).isEmpty();
  }

  @Test
  void exitsWhilePaused() {
    var desk = Desk.holding();
    desk.pause("alpha");
    desk.alpha.says(Script.exit("SPY"), Script.sellShort("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.told()).endsWith("trade alpha SELL 100 SPY at 99.98");
    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void showsBarsToAPausedStrategy() {
    var desk = Desk.trading();
    desk.pause("alpha");

    var bar = desk.bar("SPY", "100");

    assertThat(desk.alpha.seen()).containsExactly(bar);
  }

  @Test
  void doesNotMakeUpForEntriesOnceItIsResumed() {
    var desk = Desk.trading();
    desk.pause("alpha");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.start("alpha");
    desk.bar("SPY", "100");
    assertThat(desk.checks()).isEmpty();

    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    assertThat(desk.checks()).hasSize(1);
  }

  @Test
  void takesAnEntryBackThatWorksWhenItIsPaused() {
    var desk = Desk.trading();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.pause("alpha");
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.askedOfRisk()).endsWith("closed");
  }

  @Test
  void neverSendsAnEntryThatRiskIsAskedAboutWhenItIsPaused() {
    var desk = Desk.trading().whereRiskIsSilent();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    desk.pause("alpha");

    desk.approve(desk.lastCheck());

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.risk.requests(ReportClosed.class)).hasSize(1);
  }

  @Test
  void leavesAnExitAloneThatWorksWhenItIsPaused() {
    var desk = Desk.holding();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.exit("SPY"));
    desk.bar("SPY", "100");

    desk.pause("alpha");
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void cancelsItsWorkingOrdersBeforeItSaysThatItHasStopped() {
    var desk = Desk.trading();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.stop("alpha");
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.askedOfRisk()).endsWith("closed");
    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
  }

  @Test
  void leavesTheOrdersOfOthersAloneWhenItStops() {
    var desk = Desk.trading();
    desk.start("beta");
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.buy("SPY"));
    desk.beta.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.stop("alpha");
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.audience.events(StrategyTrade.class))
        .extracting(StrategyTrade::strategyId)
        .containsExactly("beta");
  }

  @Test
  void keepsItsPositionWhenItStopsAndKnowsItWhenItStartsAgain() {
    var desk = Desk.holding();

    desk.stop("alpha");
    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(100));
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);

    desk.start("alpha");
    desk.bar("SPY", "100");
    assertThat(desk.alpha.positions().getLast()).isEqualTo(Quantity.of(100));
  }

  @Test
  void beginsWithAFreshStrategyAfterAStop() {
    var desk = Desk.trading();
    var created = desk.alpha.created();

    desk.stop("alpha");
    desk.start("alpha");

    assertThat(desk.alpha.created()).isGreaterThan(created);
  }

  @Test
  void showsNoBarToAStoppedStrategy() {
    var desk = Desk.trading();
    desk.stop("alpha");

    desk.bar("SPY", "100");

    assertThat(desk.alpha.seen()).isEmpty();
  }
}
