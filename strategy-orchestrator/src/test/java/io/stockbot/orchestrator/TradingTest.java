package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a bar to a trade. */
class TradingTest {

  @Test
  void buysAsManySharesAsTheMaximumPaysForAtTheAsk() {
    var desk = Desk.trading();
    var before = desk.toldSoFar();
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.toldAfter(before))
        .containsExactly("signal alpha BUY 100 SPY ENTRY", "trade alpha BUY 100 SPY at 100");
    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(100));
  }

  @Test
  void buysWholeSharesOnly() {
    var desk = Desk.trading();
    desk.quote("SPY", "100.00", "100.01");
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(99));
  }

  @Test
  void entersNothingWhenTheMaximumPaysForNoShare() {
    var desk = Desk.trading();
    desk.quote("SPY", "10000.00", "10000.01");
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "10000");

    assertThat(desk.checks()).isEmpty();
  }

  @Test
  void sizesAnEntryAtTheLastCloseWhereNoQuoteCanBeUsed() {
    var desk = Desk.trading();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "200");

    assertThat(desk.lastCheck().quantity()).isEqualTo(Quantity.of(50));
  }

  @Test
  void sellsShortAsManySharesAsItWouldBuy() {
    var desk = Desk.trading();
    var before = desk.toldSoFar();
    desk.alpha.says(Script.sellShort("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.toldAfter(before))
        .containsExactly("signal alpha SELL 100 SPY ENTRY", "trade alpha SELL 100 SPY at 99.98");
  }

  @Test
  void sellsNothingShortThatCannotBeSoldShort() {
    var desk = Desk.trading();
    desk.feedHas(instrument("SPY", true, false));
    desk.alpha.says(Script.sellShort("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.checks()).isEmpty();
  }

  @Test
  void entersNothingThatIsTradedNoMoreButExitsIt() {
    var desk = Desk.trading();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    desk.feedHas(instrument("SPY", false, false));

    desk.alpha.says(Script.exit("SPY"));
    desk.bar("SPY", "100");
    assertThat(desk.position("alpha", "SPY").isZero()).isTrue();

    var checks = desk.checks().size();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    assertThat(desk.checks()).hasSize(checks);
  }

  private static Instrument instrument(String symbol, boolean tradable, boolean shortable) {
    return new Instrument(
        symbol, Optional.empty(), tradable, false, shortable, Optional.empty(), Optional.empty());
  }

  @Test
  void exitsTheWholePositionAtTheBid() {
    var desk = Desk.holding();
    var before = desk.toldSoFar();
    desk.alpha.says(Script.exit("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.toldAfter(before))
        .containsExactly("signal alpha SELL 100 SPY EXIT", "trade alpha SELL 100 SPY at 99.98");
    assertThat(desk.status("alpha").positions()).isEmpty();
  }

  @Test
  void doesNothingAboutAnExitWithoutAPosition() {
    var desk = Desk.trading();
    desk.alpha.says(Script.exit("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.checks()).isEmpty();
  }

  @Test
  void addsNothingToAPositionThatItHolds() {
    var desk = Desk.holding();
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.checks()).hasSize(1);
  }

  @Test
  void entersTheOtherSideOnlyOnceTheExitHasFilled() {
    var desk = Desk.holding().whereRiskIsSilent();
    var before = desk.toldSoFar();
    desk.alpha.says(Script.exit("SPY"), Script.sellShort("SPY"));

    desk.bar("SPY", "100");
    assertThat(desk.toldAfter(before)).containsExactly("signal alpha SELL 100 SPY EXIT");

    desk.approve(desk.lastCheck());
    assertThat(desk.toldAfter(before))
        .containsExactly(
            "signal alpha SELL 100 SPY EXIT",
            "trade alpha SELL 100 SPY at 99.98",
            "signal alpha SELL 100 SPY ENTRY");

    desk.approve(desk.lastCheck());
    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(-100));
  }

  @Test
  void doesNotEnterTheOtherSideWhenTheExitWasRefused() {
    var desk = Desk.holding().whereRiskIsSilent();
    desk.alpha.says(Script.exit("SPY"), Script.sellShort("SPY"));
    desk.bar("SPY", "100");

    desk.refuse(desk.lastCheck());

    assertThat(desk.checks()).hasSize(2);
    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(100));
  }

  @Test
  void tellsEverythingAboutTheSignalAndTheTrade() {
    var desk = Desk.trading();
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    var signal = desk.audience.events(StrategySignal.class).getLast();
    assertThat(signal)
        .isEqualTo(
            new StrategySignal(
                "sig_t_1",
                "alpha",
                "Alpha",
                "SPY",
                Price.of("100"),
                Side.BUY,
                Quantity.of(100),
                Map.of("orderType", "MARKET", "reason", "ENTRY"),
                desk.now(),
                new BigDecimal("0.9")));
    var trade = desk.audience.events(StrategyTrade.class).getLast();
    assertThat(trade)
        .isEqualTo(
            new StrategyTrade(
                "trade_t_3",
                "alpha",
                "order_t_2",
                "SPY",
                Side.BUY,
                Quantity.of(100),
                Price.of("100"),
                desk.now(),
                StrategyTrade.Status.FILLED,
                desk.now()));
  }

  @Test
  void asksRiskWithTheQuoteInForceAndTheMeanOfFiveMinutes() {
    var desk = Desk.trading();
    desk.pass(30);
    desk.quote("SPY", "100.00", "100.00");
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    var check = desk.lastCheck();
    assertThat(check.orderType()).isEqualTo(OrderType.MARKET);
    assertThat(check.limitPrice()).isEmpty();
    assertThat(check.time()).isEqualTo(desk.now());
    assertThat(check.quotes().getFirst().ask()).isEqualTo(Price.of("100"));
    assertThat(check.averagePrice()).contains(Price.of("99.995"));
  }

  @Test
  void reportsEachFillToRisk() {
    var desk = Desk.holding();

    var fill = desk.risk.requests(ReportFill.class).getLast();

    assertThat(fill)
        .isEqualTo(
            new ReportFill(
                desk.lastCheck().orderId(),
                "alpha",
                "SPY",
                Side.BUY,
                Quantity.of(100),
                Price.of("100"),
                desk.now()));
  }

  @Test
  void waitsForAQuoteWhereNoneCanBeTradedAgainst() {
    var desk = Desk.trading();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    assertThat(desk.audience.events(StrategyTrade.class)).isEmpty();

    desk.quote("SPY", "99.00", "99.02");

    assertThat(desk.told().getLast()).isEqualTo("trade alpha BUY 100 SPY at 99.02");
  }

  @Test
  void actsAtOnceOnASignalForAnotherOfItsSymbols() {
    var desk = Desk.open();
    desk.quote("IBM", "99.98", "100.00");
    desk.start("beta");
    desk.beta.says(Script.buy("IBM"));

    desk.bar("SPY", "100");

    assertThat(desk.told().getLast()).isEqualTo("trade beta BUY 100 IBM at 100");
  }

  @Test
  void actsInTheOrderOfTheSignals() {
    var desk = Desk.open();
    desk.quote("IBM", "99.98", "100.00");
    desk.quote("SPY", "99.98", "100.00");
    desk.start("beta");
    var before = desk.toldSoFar();
    desk.beta.says(Script.buy("IBM"), Script.sellShort("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.toldAfter(before))
        .startsWith("signal beta BUY 100 IBM ENTRY", "signal beta SELL 100 SPY ENTRY");
  }

  @Test
  void tellsAStrategyWhatItHolds() {
    var desk = Desk.holding();

    desk.bar("SPY", "100");

    assertThat(desk.alpha.positions()).containsExactly(Quantity.ZERO, Quantity.of(100));
  }

  @Test
  void keepsTheBooksOfTwoStrategiesApart() {
    var desk = Desk.holding();
    desk.start("beta");
    desk.beta.says(Script.sellShort("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.of(100));
    assertThat(desk.position("beta", "SPY")).isEqualTo(Quantity.of(-100));
  }

  @Test
  void listsAPositionAtTheMiddleOfTheQuoteInForce() {
    var desk = Desk.holding();

    desk.quote("SPY", "101.00", "101.02");

    var held = desk.status("alpha").positions().getFirst();
    assertThat(held.entryPrice()).isEqualTo(Price.of("100"));
    assertThat(held.currentValue()).isEqualTo(Money.of("10101"));
  }

  @Test
  void doesWhatTheStrategySaidLastOnceItsExitHasFilled() {
    var desk = Desk.holding();
    desk.quote("SPY", "0", "0");
    desk.alpha.says(Script.exit("SPY"), Script.sellShort("SPY"));
    desk.bar("SPY", "100");
    desk.alpha.says(Script.exit("SPY"));
    desk.bar("SPY", "101");

    desk.quote("SPY", "99.98", "100.00");

    assertThat(desk.told()).endsWith("trade alpha SELL 100 SPY at 99.98");
    assertThat(desk.position("alpha", "SPY")).isEqualTo(Quantity.ZERO);
  }

  @Test
  void needsNoQuoteAverageToAsk() {
    var desk = Desk.open();
    desk.start("alpha");
    desk.alpha.says(Script.buy("SPY"));

    desk.bar("SPY", "100");

    assertThat(desk.lastCheck().quotes()).isEmpty();
    assertThat(desk.lastCheck().averagePrice()).isEqualTo(Optional.empty());
  }
}
