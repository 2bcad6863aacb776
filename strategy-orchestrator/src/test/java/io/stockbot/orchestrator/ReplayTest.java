package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The data carries its own clock: what came after an order waits until the order is decided. */
class ReplayTest {

  @Test
  void fillsAtTheQuoteThatWasInForceHoweverLateRiskAnswers() {
    var desk = replay();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.quote("SPY", "105.00", "105.02");
    desk.approve(desk.lastCheck());

    assertThat(desk.audience.events(StrategyTrade.class).getLast().entryPrice())
        .isEqualTo(Price.of("100"));
  }

  @Test
  void letsTheDataInAgainOneByOneUntilTheNextOrder() {
    var desk = replay();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    desk.quote("SPY", "97.00", "97.02");
    desk.quote("SPY", "90.00", "90.02");

    desk.approve(desk.lastCheck());
    assertThat(desk.told()).endsWith("signal alpha SELL 100 SPY STOP_LOSS");
    desk.approve(desk.lastCheck());

    assertThat(desk.told()).endsWith("trade alpha SELL 100 SPY at 97");
  }

  @Test
  void goesOnWhenRiskDoesNotAnswer() {
    var desk = replay();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    var next = desk.bar("SPY", "101");
    assertThat(desk.alpha.seen()).hasSize(1);

    desk.riskTimesOut(desk.lastCheck());

    assertThat(desk.alpha.seen()).hasSize(2).endsWith(next);
  }

  @Test
  void saysTakenOnceNothingIsOpen() {
    var desk = replay();
    desk.step(1);
    assertThat(desk.askedOfGateway()).endsWith("taken 1");

    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    desk.step(2);
    assertThat(desk.askedOfGateway()).doesNotContain("taken 2");
    desk.approve(desk.lastCheck());

    assertThat(desk.askedOfGateway()).endsWith("taken 2");
  }

  @Test
  void saysTakenOnce() {
    var desk = replay();
    desk.step(1);

    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.askedOfGateway().stream().filter("taken 1"::equals)).hasSize(1);
  }

  @Test
  void doesNotSayTakenWhileAStrategyWaitsForItsPast() {
    var desk = replay().whereHistoryIsSlow();
    desk.start("beta");
    desk.registered("beta");
    desk.step(7);
    desk.history("SPY");
    assertThat(desk.askedOfGateway()).doesNotContain("taken 7");

    desk.history("IBM");

    assertThat(desk.askedOfGateway()).endsWith("taken 7");
  }

  @Test
  void closesOnlyAfterTheDataThatCameBefore() {
    var desk = replay();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    var last = desk.bar("SPY", "101");
    desk.feed("RECORDED", FeedStatus.State.CLOSED, FeedStatus.Clock.DATA);
    assertThat(desk.told()).doesNotContain("execution STOPPED");

    desk.approve(desk.lastCheck());

    assertThat(desk.told()).endsWith("trade alpha BUY 100 SPY at 100", "execution STOPPED");
    assertThat(desk.alpha.seen()).endsWith(last);
  }

  @Test
  void takesTheTimeOfTheDataForSignalsAndTrades() {
    var desk = replay();
    var start = desk.now();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.pass(3600);
    desk.approve(desk.lastCheck());

    Instant filled = desk.audience.events(StrategyTrade.class).getLast().entryTime();
    assertThat(filled).isEqualTo(start.plusSeconds(60));
    assertThat(desk.audience.lastTime()).isEqualTo(start.plusSeconds(60));
  }

  @Test
  void forgetsWhatWaitedWhenTheGatewayIsLost() {
    var desk = replay();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    desk.bar("SPY", "101");
    desk.step(3);

    desk.linkDown(Input.Link.MARKET_DATA);
    desk.riskTimesOut(desk.lastCheck());

    assertThat(desk.alpha.seen()).hasSize(1);
    assertThat(desk.askedOfGateway()).doesNotContain("taken 3");
  }

  @Test
  void letsClientsInAtOnceThoughDataWaits() {
    var desk = replay();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    desk.bar("SPY", "101");

    desk.stop("alpha");

    assertThat(desk.told()).endsWith("stopped alpha");
    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void doesNotHoldLiveDataBack() {
    var desk = Desk.trading().whereRiskIsSilent();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    desk.quote("SPY", "105.00", "105.02");
    desk.approve(desk.lastCheck());

    assertThat(desk.told()).endsWith("trade alpha BUY 100 SPY at 105.02");
  }

  /** A desk at a replay, where {@code alpha} trades and risk answers when the test does. */
  private static Desk replay() {
    var desk = Desk.open();
    desk.feed("RECORDED", FeedStatus.State.LIVE, FeedStatus.Clock.DATA);
    desk.quote("SPY", "99.98", "100.00");
    desk.start("alpha");
    return desk.whereRiskIsSilent();
  }
}
