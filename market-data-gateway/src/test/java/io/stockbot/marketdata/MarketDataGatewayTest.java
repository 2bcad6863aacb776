package io.stockbot.marketdata;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.quote;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.bars.Alignment;
import io.stockbot.marketdata.bars.BarRules;
import io.stockbot.marketdata.bars.PriceRule;
import io.stockbot.marketdata.bars.PriceSource;
import io.stockbot.marketdata.testing.Listening;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.marketdata.testing.ScriptedFeed;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.marketdata.Symbols;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import io.stockbot.protocol.value.TickSize;
import io.stockbot.protocol.value.TradeCancel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketDataGatewayTest {

  private final ScriptedFeed feed = new ScriptedFeed();
  private final ManualTime time = new ManualTime();
  private final MarketDataGateway gateway =
      new MarketDataGateway(
          feed,
          new GatewayLimits(
              Duration.ofMillis(250),
              100,
              4,
              Optional.of(Duration.ofSeconds(30)),
              Duration.ofSeconds(30),
              3),
          time);
  private final Listening anna = Listening.eager();
  private final Listening bert = Listening.eager();

  @Test
  void tellsTradesAndQuotesToThoseWhoWantThem() {
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));
    gateway.subscribe(bert, to(Stream.MARKET_QUOTES, "IBM"));

    gateway.tick(quote("IBM", "13:30:00", "180.00", "180.02"));
    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));
    gateway.tick(trade("SPY", "13:30:00", "167.01", 100));

    assertThat(anna.told()).containsExactly("trade 180.01");
    assertThat(bert.told()).containsExactly("quote 180");
  }

  @Test
  void tellsTheSameEventToAllSoThatItIsEncodedOnce() {
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));
    gateway.subscribe(bert, to(Stream.MARKET_TRADES, "IBM"));

    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));

    assertThat(anna.events().getFirst()).isSameAs(bert.events().getFirst());
  }

  @Test
  void aBarIsToldBeforeTheTradeThatClosesIt() {
    gateway.subscribe(anna, bars("IBM", Resolution.SECOND_1));
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));

    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));
    gateway.tick(trade("IBM", "13:30:01", "180.02", 100));

    assertThat(anna.told()).containsExactly("trade 180.01", "bar 1s 180.01", "trade 180.02");
  }

  @Test
  void eachTradeIsABarOfItsOwnAtTickResolution() {
    gateway.subscribe(anna, bars("IBM", Resolution.TICK));

    gateway.tick(trade("IBM", "13:30:00.100", "180.01", 100));
    gateway.tick(trade("IBM", "13:30:00.200", "180.02", 50));

    assertThat(anna.told()).containsExactly("bar tick 180.01", "bar tick 180.02");
    assertThat(anna.bars().getLast().trades()).isEqualTo(1);
    assertThat(anna.bars().getLast().start()).isEqualTo(at("13:30:00.200"));
  }

  @Test
  void aBarWaitsForTheGraceAndNoLonger() {
    gateway.subscribe(anna, bars("IBM", Resolution.SECOND_1));
    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));

    gateway.clock(at("13:30:01.249"));
    assertThat(anna.bars()).isEmpty();
    gateway.tick(trade("IBM", "13:30:00.900", "180.05", 100));

    gateway.clock(at("13:30:01.250"));
    assertThat(anna.told()).containsExactly("bar 1s 180.05");
  }

  @Test
  void aTradeAfterItsBarWasClosedIsCountedWhenNothingMayBeRevised() {
    gateway.subscribe(anna, bars("IBM", Resolution.SECOND_1));
    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));
    gateway.clock(at("13:30:02"));

    gateway.tick(trade("IBM", "13:30:00.900", "199.00", 100));

    gateway.clock(at("13:30:10"));
    assertThat(anna.told()).containsExactly("bar 1s 180.01");
    assertThat(gateway.lateTrades()).isEqualTo(1);
  }

  @Test
  void aLateTradeRevisesABarWhileItMay() {
    var careful = new MarketDataGateway(feed, careful(), time);
    careful.subscribe(anna, bars("IBM", Resolution.SECOND_1));
    careful.tick(trade("IBM", "13:30:00", "180.01", 100));
    careful.clock(at("13:30:02"));

    careful.tick(trade("IBM", "13:30:00.900", "180.05", 100));

    assertThat(anna.told()).containsExactly("bar 1s 180.01", "bar 1s 180.05");
    assertThat(anna.bars().getLast().revision()).isEqualTo(1);
    assertThat(careful.lateTrades()).isZero();
  }

  @Test
  void marksAndCountsPricesThatAreNotBelieved() {
    var careful = new MarketDataGateway(feed, careful(), time);
    careful.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));
    careful.subscribe(anna, to(Stream.MARKET_QUOTES, "IBM"));

    careful.tick(trade("IBM", "13:30:00", "180.01", 100));
    careful.tick(trade("IBM", "13:30:00", "18.00", 100));
    careful.tick(quote("IBM", "13:30:01", "180.02", "180.00"));
    careful.tick(quote("IBM", "13:30:02", "180.00", "180.02"));

    assertThat(careful.suspects()).isEqualTo(2);
    assertThat(anna.events())
        .containsExactly(
            new MarketTrade(trade("IBM", "13:30:00", "180.01", 100)),
            new MarketTrade(trade("IBM", "13:30:00", "18.00", 100).asSuspect()),
            new MarketQuote(quote("IBM", "13:30:01", "180.02", "180.00").asSuspect()),
            new MarketQuote(quote("IBM", "13:30:02", "180.00", "180.02")));
  }

  @Test
  void tellsCorrectionsAndCancelsToThoseWhoAreToldOfTrades() {
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));
    gateway.subscribe(bert, to(Stream.MARKET_QUOTES, "IBM"));

    gateway.tick(new TradeCancel("IBM", at("13:30:00"), "7", Optional.empty()));

    assertThat(anna.told()).containsExactly("cancel 7");
    assertThat(bert.told()).isEmpty();
  }

  @Test
  void fillsGapsWhenItIsAskedTo() {
    gateway.bar(minute("IBM", "13:33:00", "180.00", 100));
    gateway.bar(minute("IBM", "13:35:00", "181.00", 100));
    var plain = get("IBM", Resolution.MINUTE_1);

    assertThat(answer(plain)).hasSize(2);
    assertThat(
            answer(
                new GetBars(
                    "IBM",
                    Resolution.MINUTE_1,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(true))))
        .extracting(Bar::filled)
        .containsExactly(false, true, false);
  }

  @Test
  void cutsLongerBarsFromBars() {
    gateway.subscribe(anna, bars("IBM", Resolution.MINUTE_1));
    gateway.subscribe(anna, bars("IBM", Resolution.MINUTE_5));
    gateway.subscribe(anna, bars("IBM", Resolution.SECOND_30));

    gateway.bar(minute("IBM", "13:33:00", "180.00", 100));
    gateway.bar(minute("IBM", "13:34:00", "181.00", 100));
    gateway.clock(at("13:35:00.250"));

    assertThat(anna.told()).containsExactly("bar 1m 180", "bar 1m 181", "bar 5m 181");
  }

  @Test
  void theFeedStartsASymbolForTheFirstAndStopsItSomeTimeAfterTheLast() {
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));
    gateway.subscribe(bert, bars("IBM", Resolution.MINUTE_1));
    gateway.subscribe(bert, to(Stream.MARKET_QUOTES, "SPY"));
    gateway.leave(anna);
    gateway.unsubscribe(bert, from(Stream.MARKET_BARS));
    time.pass(Duration.ofMillis(29_999));
    assertThat(feed.asked()).containsExactly("open", "start IBM", "start SPY");

    time.pass(Duration.ofMillis(1));

    assertThat(feed.asked()).containsExactly("open", "start IBM", "start SPY", "stop IBM");
  }

  @Test
  void whoComesBackInTimeFindsTheSymbolRunning() {
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));
    gateway.leave(anna);
    time.pass(Duration.ofSeconds(20));
    gateway.subscribe(bert, to(Stream.MARKET_TRADES, "IBM"));
    time.pass(Duration.ofSeconds(20));
    gateway.leave(bert);
    time.pass(Duration.ofSeconds(29));
    assertThat(feed.asked()).containsExactly("open", "start IBM");

    time.pass(Duration.ofSeconds(1));

    assertThat(feed.asked()).containsExactly("open", "start IBM", "stop IBM");
  }

  @Test
  void askingTwiceCountsOnce() {
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));

    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));
    gateway.unsubscribe(anna, from(Stream.MARKET_TRADES, "IBM"));
    time.pass(Duration.ofMinutes(1));

    assertThat(anna.told()).containsExactly("trade 180.01");
    assertThat(feed.asked()).containsExactly("open", "start IBM", "stop IBM");
  }

  @Test
  void nothingIsToldAfterUnsubscribing() {
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM", "SPY"));
    gateway.unsubscribe(anna, from(Stream.MARKET_TRADES, "IBM"));

    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));
    gateway.tick(trade("SPY", "13:30:00", "167.01", 100));

    assertThat(anna.told()).containsExactly("trade 167.01");
  }

  @Test
  void unsubscribingLeavesOtherResolutionsAlone() {
    gateway.subscribe(anna, bars("IBM", Resolution.MINUTE_1));
    gateway.subscribe(anna, bars("IBM", Resolution.MINUTE_5));

    var left =
        gateway.unsubscribe(
            anna,
            new Unsubscribe(
                List.of(Stream.MARKET_BARS), Optional.empty(), Optional.of(Resolution.MINUTE_1)));

    assertThat(left.subscriptions())
        .containsExactly(
            new Subscription(
                Stream.MARKET_BARS, Optional.of("IBM"), Optional.of(Resolution.MINUTE_5)));
  }

  @Test
  void answersWithTheWholeSet() {
    gateway.subscribe(anna, to(Stream.MARKET_TRADES, "IBM"));

    var answer = granted(anna, bars("SPY", Resolution.HOUR_1));

    assertThat(answer.subscriptions())
        .containsExactly(
            new Subscription(Stream.MARKET_TRADES, Optional.of("IBM"), Optional.empty()),
            new Subscription(
                Stream.MARKET_BARS, Optional.of("SPY"), Optional.of(Resolution.HOUR_1)));
    assertThat(answer.rejected()).isEmpty();
  }

  @Test
  void rejectsWhatCannotBeHadAndGrantsTheRest() {
    var answer =
        granted(
            anna,
            new Subscribe(
                List.of(Stream.MARKET_TRADES, Stream.MARKET_BARS, Stream.RISK),
                Optional.of(List.of("IBM", "NOPE")),
                Optional.empty(),
                Optional.empty()));

    assertThat(answer.subscriptions())
        .containsExactly(
            new Subscription(Stream.MARKET_TRADES, Optional.of("IBM"), Optional.empty()));
    assertThat(answer.rejected())
        .extracting(r -> r.subscription().stream() + " " + r.subscription().symbol().orElse("-"))
        .containsExactly("MARKET_TRADES NOPE", "MARKET_BARS IBM", "MARKET_BARS NOPE", "RISK -");
    assertThat(answer.rejected().get(1).reason()).startsWith("dataResolution is needed");
    assertThat(answer.rejected().getLast().reason()).contains("risk-guardian");
    assertThat(feed.asked()).doesNotContain("start NOPE");
  }

  @Test
  void rejectsMarketDataOfNoSymbol() {
    var answer = granted(anna, to(Stream.MARKET_QUOTES));

    assertThat(answer.subscriptions()).isEmpty();
    assertThat(answer.rejected().getFirst().reason()).isEqualTo("symbols are needed");
  }

  @Test
  void tellsEachChangeOfTheFeed() {
    gateway.subscribe(anna, to(Stream.MARKET_STATUS));
    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));

    gateway.state(FeedStatus.State.DOWN, Optional.of("no line"));

    assertThat(anna.events())
        .containsExactly(
            new FeedStatus(
                "SCRIPTED",
                FeedStatus.State.DOWN,
                Optional.of(at("13:30:00")),
                Optional.of("no line"),
                FeedStatus.Clock.SYSTEM));
    assertThat(gateway.status().state()).isEqualTo(FeedStatus.State.DOWN);
  }

  @Test
  void answersBarsOfResolutionsThatNobodySubscribedTo() {
    gateway.tick(trade("IBM", "13:30:00", "180.01", 100));
    gateway.tick(trade("IBM", "13:30:30", "180.02", 100));
    gateway.tick(trade("IBM", "13:36:00", "180.03", 100));

    assertThat(answer(get("IBM", Resolution.SECOND_30))).hasSize(2);
    assertThat(answer(get("IBM", Resolution.MINUTE_5))).hasSize(1);
    assertThat(answer(get("IBM", Resolution.TICK))).hasSize(3);
    assertThat(answer(get("IBM", Resolution.DAY_1))).isEmpty();
    assertThat(answer(get("SPY", Resolution.TICK))).isEmpty();
  }

  @Test
  void refusesBarsOfAnUnknownSymbol() {
    assertThat(gateway.bars(get("NOPE", Resolution.TICK)))
        .isInstanceOfSatisfying(
            ErrorReply.class,
            error -> assertThat(error.code()).isEqualTo(ErrorCode.SYMBOL_NOT_FOUND));
  }

  @Test
  void refusesALimitOutOfRange() {
    for (var limit : new int[] {0, -1, 10_001}) {
      var request =
          new GetBars(
              "IBM", Resolution.TICK, Optional.empty(), Optional.empty(), Optional.of(limit));

      assertThat(gateway.bars(request))
          .isInstanceOfSatisfying(
              ErrorReply.class,
              error -> {
                assertThat(error.code()).isEqualTo(ErrorCode.BAD_FIELD);
                assertThat(error.details().getFirst().field()).isEqualTo("limit");
              });
    }
  }

  @Test
  void namesItsSymbols() {
    assertThat(gateway.symbols())
        .isEqualTo(Symbols.of("SCRIPTED", List.of(Instrument.of("IBM"), Instrument.of("SPY"))));
    assertThat(gateway.symbols().symbols()).containsExactly("IBM", "SPY");
    assertThat(gateway.symbols().tickSizes()).isEqualTo(TickSize.ALL);
  }

  private Subscriptions granted(Listening subscriber, Subscribe request) {
    return (Subscriptions) gateway.subscribe(subscriber, request);
  }

  private static GatewayLimits careful() {
    var rules =
        new BarRules(
            100,
            Alignment.CLOCK,
            PriceSource.TRADES,
            PriceRule.TAPE,
            Optional.of(new BigDecimal("0.10")),
            Duration.ofMinutes(15),
            Optional.empty());
    return new GatewayLimits(
        Duration.ofMillis(250), rules, 4, Optional.empty(), Duration.ZERO, 100);
  }

  private List<Bar> answer(GetBars request) {
    return ((Bars) gateway.bars(request)).bars();
  }

  private static GetBars get(String symbol, Resolution resolution) {
    return new GetBars(symbol, resolution, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Subscribe to(Stream stream, String... symbols) {
    return new Subscribe(
        List.of(stream), Optional.of(List.of(symbols)), Optional.empty(), Optional.empty());
  }

  private static Subscribe bars(String symbol, Resolution resolution) {
    return new Subscribe(
        List.of(Stream.MARKET_BARS),
        Optional.of(List.of(symbol)),
        Optional.of(resolution),
        Optional.empty());
  }

  private static Unsubscribe from(Stream stream, String... symbols) {
    var named =
        symbols.length == 0 ? Optional.<List<String>>empty() : Optional.of(List.of(symbols));
    return new Unsubscribe(List.of(stream), named, Optional.empty());
  }
}
