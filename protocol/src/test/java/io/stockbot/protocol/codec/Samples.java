package io.stockbot.protocol.codec;

import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.Message;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.marketdata.GetSymbols;
import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketCancel;
import io.stockbot.protocol.marketdata.MarketClock;
import io.stockbot.protocol.marketdata.MarketCorrection;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.marketdata.Symbols;
import io.stockbot.protocol.marketdata.Taken;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.GetRiskStatus;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.Reset;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.StrategyRegistered;
import io.stockbot.protocol.risk.Violation;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.Lag;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.session.Subscription;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.session.Unsubscribe;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.GetActiveStrategies;
import io.stockbot.protocol.strategy.PauseStrategy;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StopStrategy;
import io.stockbot.protocol.strategy.StrategyConfig;
import io.stockbot.protocol.strategy.StrategyPaused;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyStarted;
import io.stockbot.protocol.strategy.StrategyStatusList;
import io.stockbot.protocol.strategy.StrategyStopped;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.OrderType;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.SaleCondition;
import io.stockbot.protocol.value.SaleConditions;
import io.stockbot.protocol.value.Side;
import io.stockbot.protocol.value.Stream;
import io.stockbot.protocol.value.Trade;
import io.stockbot.protocol.value.TradeCancel;
import io.stockbot.protocol.value.TradeCorrection;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One message of each kind; those of the basic API are the examples of its own document. */
final class Samples {

  static final Instant SENT = Instant.parse("2023-07-10T12:34:56Z");

  private static final Instant OPEN = Instant.parse("2013-10-07T13:30:00Z");
  private static final Quote QUOTE =
      new Quote(
          "IBM",
          OPEN.plusMillis(250),
          Price.of("182.01"),
          Quantity.of(300),
          Price.of("182.04"),
          Quantity.of(100));
  private static final Bar BAR =
      new Bar(
          "IBM",
          Resolution.MINUTE_1,
          OPEN,
          OPEN.plusSeconds(60),
          Price.of("182.02"),
          Price.of("182.3"),
          Price.of("181.95"),
          Price.of("182.1"),
          Quantity.of(28431),
          212,
          Price.of("182.084417"));

  static final List<Request> REQUESTS =
      List.of(
          new Subscribe(
              List.of(Stream.MARKET_TRADES, Stream.MARKET_BARS),
              Optional.of(List.of("IBM", "SPY")),
              Optional.of(Resolution.MINUTE_1),
              Optional.of(true),
              Optional.of(new BigDecimal("2.5")),
              Optional.of(true),
              Optional.of(true),
              Optional.of(true)),
          new Unsubscribe(
              List.of(Stream.MARKET_BARS),
              Optional.of(List.of("SPY")),
              Optional.of(Resolution.MINUTE_1)),
          new GetActiveStrategies(),
          new StartStrategy("strategy-id", Optional.of(config())),
          new StopStrategy("strategy-id"),
          new PauseStrategy("strategy-id"),
          new GetBars(
              "IBM",
              Resolution.MINUTE_1,
              Optional.of(OPEN),
              Optional.of(OPEN.plusSeconds(3600)),
              Optional.of(50),
              Optional.of(true)),
          new GetSymbols(),
          new Taken(17),
          new RegisterStrategy(
              "strategy-123",
              new RegisterStrategy.Limits(List.of("AAPL", "MSFT"), false, Money.of("10000"), 5)),
          new CheckOrder(
              "order-123",
              "strategy-123",
              "IBM",
              Side.BUY,
              OrderType.LIMIT,
              Quantity.of(10),
              Optional.of(Price.of("182.05")),
              OPEN.plusMillis(500),
              List.of(QUOTE),
              Optional.of(Price.of("181.9925")),
              Optional.of(new CheckOrder.LastBar(Resolution.MINUTE_1, OPEN))),
          new ReportSnapshot(
              List.of(new ReportSnapshot.Position("strategy-123", "IBM", Quantity.of("-2.5"))),
              List.of(
                  new ReportSnapshot.WorkingOrder(
                      "order-123", "strategy-123", "IBM", Side.BUY, Quantity.of(4)))),
          new ReportFill(
              "order-123",
              "strategy-123",
              "IBM",
              Side.BUY,
              Quantity.of(6),
              Price.of("182.04"),
              OPEN.plusSeconds(1)),
          new ReportClosed("order-123"),
          new ReportQuotes(
              OPEN.plusSeconds(1),
              List.of(
                  new ReportQuotes.LastQuote("IBM", Optional.of(OPEN.plusMillis(250))),
                  new ReportQuotes.LastQuote("SPY", Optional.empty()))),
          new GetRiskStatus(),
          new KillSwitch("the market has gone mad"),
          new Reset("checked every position by hand"));

  static final List<Event> EVENTS =
      List.of(
          new ErrorReply(
              ErrorCode.BAD_FIELD,
              "config.maxOrdersPerMinute must be at least 1",
              false,
              List.of(new FieldProblem("config.maxOrdersPerMinute", "must be at least 1"))),
          new Subscriptions(
              List.of(
                  new Subscription(Stream.MARKET_TRADES, Optional.of("IBM"), Optional.empty()),
                  new Subscription(
                      Stream.MARKET_BARS, Optional.of("IBM"), Optional.of(Resolution.MINUTE_1))),
              List.of(
                  new Subscriptions.Rejection(
                      new Subscription(Stream.MARKET_TRADES, Optional.of("XYZ"), Optional.empty()),
                      "the feed does not have this symbol"))),
          new Lag(412, 0, 37),
          new StrategyStatusList(
              List.of(
                  new StrategyStatusList.Row(
                      "strategy-123",
                      "Moving Average Crossover",
                      StrategyStatusList.Status.ACTIVE,
                      List.of("AAPL", "MSFT"),
                      List.of(
                          new StrategyStatusList.Position(
                              "AAPL", Quantity.of(10), Price.of("150.25"), Money.of("1550.50")))))),
          new StrategyStarted("strategy-123", "Moving Average Crossover", List.of("AAPL", "MSFT")),
          new StrategyStopped("strategy-123", "Moving Average Crossover"),
          new StrategyPaused("strategy-123", "Moving Average Crossover"),
          new StrategySignal(
              "sig_123456789",
              "strategy-123",
              "Moving Average Crossover",
              "AAPL",
              Price.of("152.75"),
              Side.BUY,
              Quantity.of(10),
              Map.of("orderType", "MARKET"),
              SENT,
              new BigDecimal("0.9")),
          new StrategyTrade(
              "trade_123456789",
              "strategy-123",
              "order-123",
              "AAPL",
              Side.BUY,
              Quantity.of(10),
              Price.of("152.75"),
              SENT,
              StrategyTrade.Status.FILLED,
              SENT),
          new ExecutionServiceStatus(ExecutionServiceStatus.Status.RUNNING),
          new MarketTrade(
              new Trade(
                  "IBM",
                  OPEN.plusMillis(125),
                  Price.of("182.02"),
                  Quantity.of(100),
                  Optional.of("71002"),
                  Optional.of("N"),
                  SaleConditions.of(
                      SaleCondition.OPENING_PRINT, SaleCondition.TRADE_THROUGH_EXEMPT),
                  true)),
          new MarketCorrection(
              new TradeCorrection(
                  "IBM",
                  OPEN.plusSeconds(5),
                  "71002",
                  Optional.of("N"),
                  "71009",
                  Price.of("182.2"),
                  Quantity.of(100),
                  SaleConditions.of(SaleCondition.OPENING_PRINT))),
          new MarketCancel(new TradeCancel("IBM", OPEN.plusSeconds(6), "71009", Optional.of("N"))),
          new MarketQuote(QUOTE),
          new MarketBar(BAR.revised(1)),
          new MarketClock(17, OPEN.plusSeconds(60)),
          new FeedStatus(
              "SIMULATED",
              FeedStatus.State.STALE,
              Optional.of(OPEN),
              Optional.of("nothing came for 5 s"),
              FeedStatus.Clock.SYSTEM),
          new MarketStatus(
              "IBM",
              MarketStatus.State.HALTED,
              false,
              Optional.of(OPEN.plusMillis(250)),
              Optional.of("volatility pause"),
              Optional.of(Price.of("172.92")),
              Optional.of(Price.of("191.12"))),
          new Bars(
              "IBM",
              Resolution.MINUTE_1,
              List.of(BAR, BAR.fill(BAR.end(), BAR.end().plusSeconds(60)))),
          Symbols.of(
              "SIMULATED",
              List.of(
                  new Instrument(
                      "AAPL",
                      Optional.of("Apple Inc."),
                      true,
                      true,
                      true,
                      Optional.of(LocalDate.of(1980, 12, 12)),
                      Optional.empty()),
                  Instrument.of("IBM"),
                  new Instrument(
                      "TWTR",
                      Optional.of("Twitter, Inc."),
                      false,
                      false,
                      false,
                      Optional.of(LocalDate.of(2013, 11, 7)),
                      Optional.of(LocalDate.of(2022, 10, 28))))),
          new StrategyRegistered("strategy-123"),
          new OrderDecision(
              "order-123",
              false,
              List.of(
                  new Violation(
                      "MAX_POSITION_VALUE",
                      "R16",
                      Violation.Scope.STRATEGY,
                      "10000 USD",
                      "10192.24 USD",
                      "The position would be worth more than the strategy may hold."))),
          new RiskStatus(
              RiskStatus.State.HALTED,
              Optional.of("kill switch: the market has gone mad"),
              Optional.of(OPEN)));

  private Samples() {}

  static <T extends Message> T of(Class<T> type) {
    return java.util.stream.Stream.<Message>concat(REQUESTS.stream(), EVENTS.stream())
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sample of " + type.getSimpleName()));
  }

  private static StrategyConfig config() {
    return new StrategyConfig(
        Optional.of(List.of("AAPL", "MSFT")),
        Optional.of(Resolution.MINUTE_1),
        Optional.of(false),
        Optional.of(Money.of("10000")),
        Optional.of(5),
        Optional.of(new BigDecimal("0.02")),
        Optional.empty());
  }
}
