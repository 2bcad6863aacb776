package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.value.Quantity;
import org.junit.jupiter.api.Test;

/** A hundred SPY at $100.00, and a stop at 2 %. */
class StopLossOrderTest {

  @Test
  void sellsWhenTheBidComesToTheStop() {
    var desk = Desk.holding();
    var before = desk.toldSoFar();

    desk.quote("SPY", "98.01", "98.03");
    assertThat(desk.toldAfter(before)).isEmpty();
    desk.quote("SPY", "98.00", "98.02");

    assertThat(desk.toldAfter(before))
        .containsExactly("signal alpha SELL 100 SPY STOP_LOSS", "trade alpha SELL 100 SPY at 98");
  }

  @Test
  void buysAShortPositionBackWhenTheAskComesToTheStop() {
    var desk = Desk.trading();
    desk.quote("SPY", "100.00", "100.00");
    desk.alpha.says(Script.sellShort("SPY"));
    desk.bar("SPY", "100");
    var before = desk.toldSoFar();

    desk.quote("SPY", "101.98", "101.99");
    assertThat(desk.toldAfter(before)).isEmpty();
    desk.quote("SPY", "101.99", "102.00");

    assertThat(desk.toldAfter(before))
        .containsExactly("signal alpha BUY 100 SPY STOP_LOSS", "trade alpha BUY 100 SPY at 102");
  }

  @Test
  void asksOnceWhileItsOrderIsOpen() {
    var desk = Desk.holding().whereRiskIsSilent();

    desk.quote("SPY", "98.00", "98.02");
    desk.quote("SPY", "97.00", "97.02");

    assertThat(desk.checks()).hasSize(2);
  }

  @Test
  void asksAgainASecondAfterItWasRefused() {
    var desk = Desk.holding().whereRiskIsSilent();
    desk.quote("SPY", "98.00", "98.02");
    desk.refuse(desk.lastCheck());

    desk.quote("SPY", "97.99", "98.01");
    assertThat(desk.checks()).hasSize(2);
    desk.pass(1);
    desk.quote("SPY", "97.98", "98.00");

    assertThat(desk.checks()).hasSize(3);
  }

  @Test
  void protectsANewPositionAtOnceThoughTheLastOneHasJustBeenStopped() {
    var desk = Desk.trading();
    desk.start("beta");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    desk.alpha.says(Script.buy("SPY"));
    var bar = desk.nextBar("SPY", "98");
    desk.quote("SPY", "98.00", "98.00");
    desk.marketSays(new MarketBar(bar));
    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(102));

    desk.quote("SPY", "96.00", "96.02");

    assertThat(desk.told().getLast()).isEqualTo("trade alpha SELL 102 SPY at 96");
  }

  @Test
  void protectsAPausedStrategy() {
    var desk = Desk.holding();
    desk.pause("alpha");

    desk.quote("SPY", "98.00", "98.02");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void protectsAStrategyThatIsWarmingUpAgain() {
    var desk = Desk.holding().whereHistoryIsSlow();
    desk.linkDown(Input.Link.MARKET_DATA);
    desk.linkUp(Input.Link.MARKET_DATA);

    desk.quote("SPY", "98.00", "98.02");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void leavesThePositionOfAStoppedStrategyAlone() {
    var desk = Desk.holding();
    desk.stop("alpha");

    desk.quote("SPY", "90.00", "90.02");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(100));
  }

  @Test
  void protectsAgainWhenTheClockOfTheDataLiesInThePast() {
    var desk = Desk.holding().whereRiskIsSilent();
    desk.quote("SPY", "98.00", "98.02");
    desk.refuse(desk.lastCheck());

    desk.pass(-365L * 24 * 3600);
    desk.feed("RECORDED", FeedStatus.State.LIVE, FeedStatus.Clock.DATA);
    desk.quote("SPY", "97.00", "97.02");

    assertThat(desk.checks()).hasSize(3);
  }
}
