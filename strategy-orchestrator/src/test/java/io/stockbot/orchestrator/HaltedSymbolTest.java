package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.RecordedLog;
import io.stockbot.protocol.marketdata.MarketStatus.State;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Quantity;
import org.junit.jupiter.api.Test;

class HaltedSymbolTest {

  private static final String SIZING = "io.stockbot.orchestrator.trading.Sizing";

  @Test
  void entersNothingThatIsHalted() throws Exception {
    try (var log = new RecordedLog(Class.forName(SIZING))) {
      var desk = Desk.trading();
      desk.symbolIs("SPY", State.HALTED);
      desk.alpha.says(Script.buy("SPY"));

      desk.bar("SPY", "100");

      assertThat(desk.audience.events(StrategySignal.class)).isEmpty();
      assertThat(desk.checks()).isEmpty();
      assertThat(log.linesWith("no entry: the symbol is HALTED"))
          .anyMatch(line -> line.contains("alpha"));
    }
  }

  @Test
  void entersNothingWhosePricesAreStale() throws Exception {
    try (var log = new RecordedLog(Class.forName(SIZING))) {
      var desk = Desk.trading();
      desk.symbolIsStale("SPY");
      desk.alpha.says(Script.buy("SPY"));

      desk.bar("SPY", "100");

      assertThat(desk.checks()).isEmpty();
      assertThat(log.linesWith("no entry: the symbol is STALE"))
          .anyMatch(line -> line.contains("alpha"));
    }
  }

  @Test
  void entersAgainOnceItIsTraded() {
    var desk = Desk.trading();
    desk.symbolIs("SPY", State.HALTED);
    desk.symbolIs("SPY", State.TRADING);
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(100));
  }

  @Test
  void entersWhatNobodySaysAnythingAbout() {
    var desk = Desk.trading();
    desk.symbolIs("SPY", State.UNKNOWN);
    desk.symbolIs("IBM", State.HALTED);
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(100));
  }

  @Test
  void exitsWhatIsHalted() {
    var desk = Desk.holding();
    desk.symbolIs("SPY", State.HALTED);
    desk.alpha.says(Script.exit("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void stopsALossInWhatIsStale() {
    var desk = Desk.holding();
    desk.symbolIsStale("SPY");

    desk.quote("SPY", "90.00", "90.02");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void takesAnEntryBackThatWorksWhenItIsHalted() {
    var desk = Desk.trading();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.symbolIs("SPY", State.HALTED);
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.askedOfRisk()).endsWith("closed");
  }

  @Test
  void leavesTheEntryOfAnotherSymbolAlone() {
    var desk = Desk.trading();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.symbolIs("IBM", State.HALTED);
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.audience.events(StrategyTrade.class)).hasSize(1);
  }

  @Test
  void neverSendsAnEntryThatRiskIsAskedAboutWhenItIsHalted() {
    var desk = Desk.trading().whereRiskIsSilent();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.symbolIs("SPY", State.HALTED);
    desk.approve(desk.lastCheck());

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
  }

  @Test
  void forgetsWhatAGatewaySaidThatIsGone() {
    var desk = Desk.trading();
    desk.symbolIs("SPY", State.HALTED);
    desk.linkDown(Input.Link.MARKET_DATA);
    desk.linkUp(Input.Link.MARKET_DATA);
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(100));
  }
}
