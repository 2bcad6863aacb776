package io.stockbot.orchestrator;

import io.stockbot.orchestrator.catalogue.Catalogue;
import io.stockbot.orchestrator.catalogue.CatalogueEntry;
import io.stockbot.orchestrator.catalogue.StrategyLibrary;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketClock;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.marketdata.Symbols;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.StrategyRegistered;
import io.stockbot.protocol.risk.Violation;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.strategy.GetActiveStrategies;
import io.stockbot.protocol.strategy.PauseStrategy;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StopStrategy;
import io.stockbot.protocol.strategy.StrategyConfig;
import io.stockbot.protocol.strategy.StrategyRequest;
import io.stockbot.protocol.strategy.StrategyStatusList;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A trading desk in one thread: an orchestrator, its audience, and the two services that it speaks
 * to. Of its strategies {@code alpha} trades SPY, {@code beta} SPY and IBM, {@code auto} starts by
 * itself with IBM; each entry is worth $10,000 and stops at 2 %.
 */
final class Desk {

  static final Instant OPENING = Instant.parse("2026-03-02T14:30:00Z");

  final RecordingAudience audience = new RecordingAudience();
  final RecordingUpstream gateway = new RecordingUpstream();
  final RecordingUpstream risk = new RecordingUpstream();
  final Script alpha = new Script("alpha-script");
  final Script beta = new Script("beta-script");
  final Script auto = new Script("auto-script");
  final List<Event> answers = new ArrayList<>();
  private final StrategyOrchestrator orchestrator;
  private Instant now = OPENING;
  private int decided;
  private int callsSeen;
  private RiskStatus riskStatus =
      new RiskStatus(RiskStatus.State.ACTIVE, Optional.empty(), Optional.empty());
  private boolean approvesAll;
  private boolean answersHistory;
  private int historyAnswered;

  Desk() {
    this(StrategyConfig.EMPTY);
  }

  /**
   * @param config of {@code alpha}
   */
  Desk(StrategyConfig config) {
    var library = new StrategyLibrary(List.of(alpha, beta, auto));
    var catalogue =
        new Catalogue(
            List.of(
                new CatalogueEntry(
                    "alpha", "Alpha", "alpha-script", false, config.over(symbols("SPY"))),
                new CatalogueEntry("beta", "Beta", "beta-script", false, symbols("SPY", "IBM")),
                new CatalogueEntry("auto", "Auto", "auto-script", true, symbols("IBM"))),
            defaults(),
            library);
    orchestrator =
        new StrategyOrchestrator(catalogue, library, new Ports(gateway, risk, audience), "t");
  }

  private static StrategyConfig defaults() {
    return new StrategyConfig(
        Optional.empty(),
        Optional.of(Resolution.MINUTE_1),
        Optional.of(false),
        Optional.of(Money.of("10000")),
        Optional.of(60),
        Optional.of(new BigDecimal("0.02")),
        Optional.of(Map.of("period", 14)));
  }

  static StrategyConfig symbols(String... symbols) {
    return new StrategyConfig(
        Optional.of(List.of(symbols)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static StrategyConfig parameters(Map<String, Object> parameters) {
    return new StrategyConfig(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(parameters));
  }

  /** Both services are there, the feed is live, risk is active and approves what it is asked. */
  static Desk open() {
    var desk = new Desk();
    desk.connect();
    return desk;
  }

  /** An open desk at which {@code alpha} trades SPY, quoted 99.98 to 100.00. */
  static Desk trading() {
    var desk = open();
    desk.quote("SPY", "99.98", "100.00");
    desk.start("alpha");
    return desk;
  }

  /** A trading desk at which {@code alpha} holds 100 SPY at 100.00. */
  static Desk holding() {
    var desk = trading();
    desk.alpha.says(Script.buy("SPY"));
    desk.bar("SPY", "100");
    return desk;
  }

  void connect() {
    approvesAll = true;
    answersHistory = true;
    linkUp(Input.Link.RISK);
    riskIs(RiskStatus.State.ACTIVE);
    linkUp(Input.Link.MARKET_DATA);
    feedIs(FeedStatus.State.LIVE);
  }

  StrategyOrchestrator orchestrator() {
    return orchestrator;
  }

  /** Risk answers nothing from now on, unless the test does. */
  Desk whereRiskIsSilent() {
    approvesAll = false;
    return this;
  }

  void riskApprovesAgain() {
    approvesAll = true;
    decided = checks().size();
  }

  Desk whereHistoryIsSlow() {
    answersHistory = false;
    return this;
  }

  void historyComesAgain() {
    answersHistory = true;
    serve();
  }

  Instant now() {
    return now;
  }

  void pass(long seconds) {
    now = now.plusSeconds(seconds);
  }

  void take(Input input) {
    orchestrator.handle(input);
    serve();
  }

  private void serve() {
    boolean served = true;
    while (served) {
      served = answerNextReport() || approveNext() || answerNextHistory();
    }
  }

  /** Risk answers reports of quotes even when it is silent about orders. */
  private boolean answerNextReport() {
    var report =
        risk.calls().stream().skip(callsSeen).filter(c -> c.request() instanceof ReportQuotes);
    var ids = report.map(Call::requestId).toList();
    callsSeen = risk.calls().size();
    ids.forEach(id -> orchestrator.handle(new Input.RiskSaid(now, riskStatus, id)));
    return !ids.isEmpty();
  }

  private boolean approveNext() {
    if (!approvesAll || decided >= checks().size()) {
      return false;
    }
    orchestrator.handle(new Input.RiskSaid(now, approval(checks().get(decided++).orderId())));
    return true;
  }

  private boolean answerNextHistory() {
    var asked = gateway.requests(GetBars.class);
    if (!answersHistory || historyAnswered >= asked.size()) {
      return false;
    }
    var request = asked.get(historyAnswered++);
    orchestrator.handle(
        new Input.MarketSaid(now, new Bars(request.symbol(), request.dataResolution(), List.of())));
    return true;
  }

  void linkUp(Input.Link link) {
    take(new Input.LinkUp(now, link));
  }

  void linkDown(Input.Link link) {
    take(new Input.LinkDown(now, link, "gone"));
  }

  void riskSays(Event event) {
    take(new Input.RiskSaid(now, event));
  }

  void riskIs(RiskStatus.State state) {
    riskStatus = new RiskStatus(state, Optional.of("an operator"), Optional.of(now));
    riskSays(riskStatus);
  }

  void riskRefuses(String requestId) {
    take(new Input.RiskSaid(now, refusal(), Optional.of(requestId)));
  }

  void gatewayRefuses(String requestId) {
    historyAnswered++;
    take(new Input.MarketSaid(now, refusal(), Optional.of(requestId)));
  }

  private static ErrorReply refusal() {
    return ErrorReply.of(ErrorCode.INTERNAL, "a fault");
  }

  void registered(String strategyId) {
    riskSays(new StrategyRegistered(strategyId));
  }

  void marketSays(Event event) {
    take(new Input.MarketSaid(now, event));
  }

  void feedIs(FeedStatus.State state) {
    feed("RECORDED", state, FeedStatus.Clock.SYSTEM);
  }

  void feed(String provider, FeedStatus.State state, FeedStatus.Clock clock) {
    marketSays(new FeedStatus(provider, state, Optional.empty(), Optional.empty(), clock));
  }

  void feedHas(String... symbols) {
    feedHas(Arrays.stream(symbols).map(Instrument::of).toArray(Instrument[]::new));
  }

  void feedHas(Instrument... instruments) {
    marketSays(Symbols.of("RECORDED", List.of(instruments)));
  }

  void symbolIs(String symbol, MarketStatus.State state) {
    symbolIs(symbol, state, false);
  }

  void symbolIsStale(String symbol) {
    symbolIs(symbol, MarketStatus.State.TRADING, true);
  }

  private void symbolIs(String symbol, MarketStatus.State state, boolean stale) {
    marketSays(
        new MarketStatus(
            symbol,
            state,
            stale,
            Optional.of(now),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  void step(long step) {
    marketSays(new MarketClock(step, now));
  }

  void quote(String symbol, String bid, String ask) {
    marketSays(new MarketQuote(quoteOf(symbol, bid, ask)));
  }

  Quote quoteOf(String symbol, String bid, String ask) {
    return new Quote(symbol, now, Price.of(bid), Quantity.of(500), Price.of(ask), Quantity.of(500));
  }

  /** A minute goes by, and its bar closes. */
  Bar bar(String symbol, String close) {
    var bar = nextBar(symbol, close);
    marketSays(new MarketBar(bar));
    return bar;
  }

  /** A minute goes by; nobody has heard of its bar yet. */
  Bar nextBar(String symbol, String close) {
    var start = now;
    pass(60);
    return bar(symbol, start, close);
  }

  static Bar bar(String symbol, Instant start, String close) {
    var price = Price.of(close);
    return new Bar(
        symbol,
        Resolution.MINUTE_1,
        start,
        start.plusSeconds(60),
        price,
        price,
        price,
        price,
        Quantity.of(1000),
        10,
        price);
  }

  /** All the history that there is: asked for what lies before it, the gateway has nothing. */
  void history(String symbol, Bar... bars) {
    historyAnswered++;
    var asked = gateway.requests(GetBars.class).size();
    page(symbol, bars);
    if (gateway.requests(GetBars.class).size() > asked) {
      page(symbol);
    }
  }

  /** One answer to one question for history. */
  void page(String symbol, Bar... bars) {
    marketSays(new Bars(symbol, Resolution.MINUTE_1, List.of(bars)));
  }

  List<CheckOrder> checks() {
    return risk.requests(CheckOrder.class);
  }

  CheckOrder lastCheck() {
    return checks().getLast();
  }

  void approve(CheckOrder check) {
    riskSays(approval(check.orderId()));
  }

  void refuse(CheckOrder check) {
    riskSays(
        new OrderDecision(
            check.orderId(),
            false,
            List.of(
                new Violation(
                    "MAX_POSITION_VALUE",
                    "R16",
                    Violation.Scope.STRATEGY,
                    "$1",
                    "$2",
                    "too much"))));
  }

  List<ReportQuotes> reports() {
    return risk.requests(ReportQuotes.class);
  }

  /** A second of the system's clock goes by. */
  void second() {
    pass(1);
    take(new Input.SecondPassed(now));
  }

  void riskTimesOut(CheckOrder check) {
    take(new Input.RiskTimedOut(now, check.orderId()));
  }

  private static OrderDecision approval(String orderId) {
    return new OrderDecision(orderId, true, List.of());
  }

  void ask(StrategyRequest request) {
    take(new Input.Requested(now, request, (event, _) -> answers.add(event)));
  }

  /** Asks with these wrong fields and that rest. */
  void misread(StartStrategy rest, List<FieldProblem> problems) {
    take(new Input.Misread(now, rest, problems, (event, _) -> answers.add(event)));
  }

  /** Starts it and, when the services answer by themselves, brings it to trading. */
  void start(String id) {
    ask(new StartStrategy(id, Optional.empty()));
    if (approvesAll) {
      registered(id);
    }
  }

  void start(String id, StrategyConfig config) {
    ask(new StartStrategy(id, Optional.of(config)));
    if (approvesAll) {
      registered(id);
    }
  }

  void stop(String id) {
    ask(new StopStrategy(id));
  }

  void pause(String id) {
    ask(new PauseStrategy(id));
  }

  StrategyStatusList.Row status(String id) {
    ask(new GetActiveStrategies());
    return ((StrategyStatusList) answers.removeLast())
        .strategies().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  /** Shares that it holds, as the status list tells them. */
  Quantity position(String id, String symbol) {
    return status(id).positions().stream()
        .filter(held -> held.symbol().equals(symbol))
        .map(StrategyStatusList.Position::quantity)
        .findFirst()
        .orElse(Quantity.ZERO);
  }

  /** What everybody has been told, in short. */
  List<String> told() {
    return audience.events().stream().map(Words::of).toList();
  }

  /** What everybody was told after the first so many events. */
  List<String> toldAfter(int events) {
    return told().subList(events, told().size());
  }

  int toldSoFar() {
    return audience.events().size();
  }

  List<String> answered() {
    return answers.stream().map(Words::of).toList();
  }

  /** But for the reports of quotes, which come by the clock. */
  List<String> askedOfRisk() {
    return risk.requests().stream()
        .filter(request -> !(request instanceof ReportQuotes))
        .map(Words::of)
        .toList();
  }

  List<String> askedOfGateway() {
    return gateway.requests().stream().map(Words::of).toList();
  }
}
