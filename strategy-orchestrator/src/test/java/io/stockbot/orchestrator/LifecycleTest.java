package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.strategy.StrategyStatusList.Status;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import io.stockbot.strategy.Signal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Risk knows the limits first, then history comes, then it trades. */
class LifecycleTest {

  @Test
  void asksTheGatewayForNothingBeforeRiskKnowsTheLimits() {
    var desk = Desk.open().whereRiskIsSilent().whereHistoryIsSlow();
    desk.gateway.forget();

    desk.start("alpha");
    assertThat(desk.askedOfGateway()).isEmpty();

    desk.registered("alpha");
    assertThat(desk.askedOfGateway())
        .containsExactly(
            "subscribe market_quotes market_status SPY",
            "subscribe market_bars SPY 1m",
            "get_bars SPY 1m last 2");
  }

  @Test
  void tellsThatItHasStartedBeforeItIsWarmedUp() {
    var desk = Desk.open().whereRiskIsSilent();

    desk.start("alpha");

    assertThat(desk.told()).endsWith("started alpha");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void doesNotTradeOnHistory() {
    var desk = Desk.open().whereHistoryIsSlow();
    desk.alpha.says(Script.buy("SPY"));
    desk.start("alpha");

    desk.history("SPY", desk.nextBar("SPY", "100"));

    assertThat(desk.alpha.seen()).hasSize(1);
    assertThat(desk.checks()).isEmpty();
  }

  @Test
  void showsEachBarOnceWhereHistoryAndLiveMeet() {
    var desk = Desk.open().whereHistoryIsSlow();
    desk.start("alpha");
    var first = desk.nextBar("SPY", "100");
    var second = desk.bar("SPY", "101");
    var third = desk.bar("SPY", "102");

    desk.history("SPY", first, second);
    var fourth = desk.bar("SPY", "103");

    assertThat(desk.alpha.seen()).containsExactly(first, second, third, fourth);
  }

  @Test
  void tradesOnlyOnceAllOfItsSymbolsHaveTheirHistory() {
    var desk = Desk.open().whereHistoryIsSlow();
    desk.quote("SPY", "99.98", "100.00");
    desk.start("beta");
    desk.history("SPY");
    desk.beta.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    assertThat(desk.checks()).isEmpty();

    desk.history("IBM");
    desk.beta.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    assertThat(desk.checks()).hasSize(1);
  }

  @Test
  void givesEachStrategyTheHistoryThatItAskedFor() {
    var desk = Desk.open().whereHistoryIsSlow();
    desk.alpha.needs(1);
    desk.start("alpha");
    desk.beta.needs(3);
    desk.start("beta", Desk.symbols("SPY"));
    var bars =
        List.of(desk.nextBar("SPY", "100"), desk.nextBar("SPY", "101"), desk.nextBar("SPY", "102"));

    desk.history("SPY", bars.getLast());
    assertThat(desk.alpha.seen()).containsExactly(bars.getLast());
    assertThat(desk.beta.seen()).isEmpty();

    desk.history("SPY", bars.get(0), bars.get(1), bars.get(2));
    assertThat(desk.beta.seen()).isEqualTo(bars);
    assertThat(desk.alpha.seen()).hasSize(1);
  }

  @Test
  void doesNotTakeTheHistoryThatItAskedForBeforeItWasStopped() {
    var desk = Desk.open().whereHistoryIsSlow();
    desk.start("alpha");
    desk.stop("alpha");
    desk.start("alpha");
    var old = desk.nextBar("SPY", "100");
    var missed = desk.nextBar("SPY", "101");

    desk.history("SPY", old);
    assertThat(desk.alpha.seen()).isEmpty();
    desk.history("SPY", old, missed);

    assertThat(desk.alpha.seen()).containsExactly(old, missed);
  }

  @Test
  void waitsForAGatewayThatIsNotThereYet() {
    var desk = Desk.open().whereHistoryIsSlow();
    desk.linkDown(Input.Link.MARKET_DATA);
    desk.gateway.forget();
    desk.start("alpha");
    assertThat(desk.askedOfGateway()).isEmpty();

    desk.linkUp(Input.Link.MARKET_DATA);

    assertThat(desk.askedOfGateway())
        .containsExactly(
            "GetSymbols",
            "subscribe market_status",
            "subscribe market_quotes market_status SPY",
            "subscribe market_bars SPY 1m",
            "get_bars SPY 1m last 2");
  }

  @Test
  void waitsForARiskGuardianThatIsNotThereYet() {
    var desk = new Desk();
    desk.linkUp(Input.Link.MARKET_DATA);
    desk.start("alpha");
    desk.risk.forget();

    desk.linkUp(Input.Link.RISK);
    assertThat(desk.askedOfRisk())
        .containsExactly(
            "snapshot of 0 positions and 0 orders", "register alpha", "subscribe risk");
    desk.registered("alpha");

    assertThat(desk.askedOfGateway()).endsWith("get_bars SPY 1m last 2");
  }

  @Test
  void asksForWhatItMissedOnceTheGatewayIsBackAndTradesOn() {
    var desk = Desk.trading();
    var last = desk.bar("SPY", "100");
    desk.whereHistoryIsSlow();
    desk.linkDown(Input.Link.MARKET_DATA);
    var missed = desk.nextBar("SPY", "101");
    desk.gateway.forget();

    desk.linkUp(Input.Link.MARKET_DATA);
    assertThat(desk.askedOfGateway())
        .containsExactly(
            "GetSymbols",
            "subscribe market_status",
            "subscribe market_quotes market_status SPY",
            "subscribe market_bars SPY 1m",
            "get_bars SPY 1m since " + last.end() + " last 10000");
    desk.history("SPY", missed);
    desk.quote("SPY", "99.98", "100.00");
    desk.alpha.says(Script.buy("SPY"));
    var next = desk.bar("SPY", "102");

    assertThat(desk.alpha.seen()).containsExactly(last, missed, next);
    assertThat(desk.audience.events(StrategyTrade.class)).hasSize(1);
  }

  @Test
  void doesNotEnterLateWhatWaitedWhenTheGatewayWasLost() {
    var desk = Desk.holding();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.exit("SPY"), Script.sellShort("SPY"));
    desk.bar("SPY", "100");

    desk.linkDown(Input.Link.MARKET_DATA);
    desk.linkUp(Input.Link.MARKET_DATA);
    desk.quote("SPY", "99.98", "100.00");
    desk.bar("SPY", "100");

    assertThat(desk.told()).endsWith("execution STOPPED", "trade alpha SELL 100 SPY at 99.98");
    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void startsOverWithAFreshStrategyWhenAReplayBeginsAgain() {
    var desk = Desk.open();
    desk.feed("RECORDED", FeedStatus.State.LIVE, FeedStatus.Clock.DATA);
    desk.start("alpha");
    desk.pass(3600);
    desk.step(7);
    desk.bar("SPY", "100");
    desk.linkDown(Input.Link.MARKET_DATA);
    desk.linkUp(Input.Link.MARKET_DATA);
    desk.feed("RECORDED", FeedStatus.State.LIVE, FeedStatus.Clock.DATA);
    desk.pass(-5400);

    desk.quote("SPY", "99.98", "100.00");
    desk.alpha.says(Script.buy("SPY"));
    var first = desk.bar("SPY", "99");

    assertThat(desk.alpha.seen()).endsWith(first);
    assertThat(desk.lastCheck().time()).isEqualTo(first.end());
    assertThat(desk.audience.events(StrategyTrade.class)).hasSize(1);
  }

  @Test
  void stopsAStrategyWhoseHistoryTheGatewayRefuses() {
    var desk = Desk.open().whereHistoryIsSlow();
    desk.start("alpha");

    desk.gatewayRefuses("alpha");

    assertThat(desk.told()).endsWith("stopped alpha");
    desk.historyComesAgain();
    desk.start("alpha");
    desk.quote("SPY", "99.98", "100.00");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    assertThat(desk.audience.events(StrategyTrade.class)).hasSize(1);
  }

  @Test
  void stopsAStrategyThatRiskDoesNotRegister() {
    var desk = Desk.open().whereRiskIsSilent();
    desk.start("alpha");

    desk.riskRefuses("alpha");

    assertThat(desk.told()).endsWith("stopped alpha");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void stopsAStrategyThatRecursesWithoutEnd() {
    var desk = Desk.trading();
    desk.alpha.improvises(this::withoutEnd);

    desk.bar("SPY", "100");

    assertThat(desk.told()).endsWith("stopped alpha");
  }

  @SuppressWarnings("InfiniteRecursion")
  private List<Signal> withoutEnd(Bar bar) {
    return withoutEnd(bar);
  }

  @Test
  void stopsAStrategyThatThrowsAndLetsTheOthersGoOn() {
    var desk = Desk.trading();
    desk.start("beta");
    desk.alpha.throwsAtTheNextBar(new IllegalStateException("no idea"));
    desk.beta.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.told())
        .endsWith(
            "stopped alpha", "signal beta BUY 100 SPY ENTRY", "trade beta BUY 100 SPY at 100");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
    assertThat(desk.status("beta").status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void cancelsTheOrdersOfAStrategyThatThrows() {
    var desk = Desk.trading();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    desk.alpha.throwsAtTheNextBar(new IllegalStateException("no idea"));

    desk.bar("SPY", "100");
    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();
    assertThat(desk.askedOfGateway())
        .endsWith("unsubscribe market_quotes market_status SPY", "unsubscribe market_bars SPY 1m");
  }

  @Test
  void stopsAStrategyThatWantsToTradeAnotherSymbol() {
    var desk = Desk.trading();
    desk.alpha.says(Script.buy("TSLA"));

    desk.bar("SPY", "100");

    assertThat(desk.told()).endsWith("stopped alpha");
  }

  @Test
  void startsAgainAfterItFailed() {
    var desk = Desk.trading();
    desk.alpha.says(Script.buy("TSLA"));
    desk.bar("SPY", "100");

    desk.start("alpha");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");

    assertThat(desk.told()).endsWith("trade alpha BUY 100 SPY at 100");
  }

  @Test
  void stopsAStrategyWhoseSymbolCannotBeHad() {
    var desk = Desk.trading();
    desk.start("beta");

    desk.marketSays(rejected("IBM", Optional.of(Resolution.MINUTE_1)));

    assertThat(desk.told()).endsWith("stopped beta");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void leavesAStrategyAloneThatHasTheSymbolAtAnotherResolution() {
    var desk = Desk.trading();

    desk.marketSays(rejected("SPY", Optional.of(Resolution.TICK)));
    assertThat(desk.status("alpha").status()).isEqualTo(Status.ACTIVE);

    desk.marketSays(rejected("SPY", Optional.empty()));
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void doesNotListenToBarsOfAnotherResolution() {
    var desk = Desk.trading();
    var bar = desk.nextBar("SPY", "100");

    desk.marketSays(
        new MarketBar(
            new io.stockbot.protocol.value.Bar(
                "SPY",
                Resolution.MINUTE_5,
                bar.start(),
                bar.start().plusSeconds(300),
                bar.open(),
                bar.high(),
                bar.low(),
                bar.close(),
                bar.volume(),
                1,
                bar.vwap())));

    assertThat(desk.alpha.seen()).isEmpty();
  }

  private static Subscriptions rejected(String symbol, Optional<Resolution> resolution) {
    var subscription = new Subscription(Stream.MARKET_BARS, Optional.of(symbol), resolution);
    return new Subscriptions(
        List.of(), List.of(new Subscriptions.Rejection(subscription, "unknown symbol")));
  }
}
