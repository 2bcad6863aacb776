package io.stockbot.orchestrator;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.value.Bar;
import io.stockbot.strategy.Signal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A day on which anything can happen; the same seed gives the same day. */
final class RandomDay {

  private static final List<String> STRATEGIES = List.of("alpha", "beta", "auto");
  private static final List<String> SYMBOLS = List.of("SPY", "IBM");

  private final Random random;
  private final Desk desk = Desk.open().whereRiskIsSilent().whereHistoryIsSlow();
  private final Map<String, Integer> cents = new HashMap<>();
  private final Map<String, Boolean> firstAnswers = new HashMap<>();
  private long step;

  RandomDay(long seed) {
    random = new Random(seed);
    desk.alpha.improvises(bar -> signals(bar, List.of("SPY")));
    desk.beta.improvises(bar -> signals(bar, SYMBOLS));
    desk.auto.improvises(bar -> signals(bar, List.of("IBM")));
  }

  Desk desk() {
    return desk;
  }

  /** By order: whether the first that was said about it was an approval. */
  Map<String, Boolean> firstAnswers() {
    return firstAnswers;
  }

  void something() {
    if (random.nextInt(3) == 0) {
      desk.pass(random.nextInt(3));
    }
    switch (random.nextInt(100)) {
      case 0 -> desk.stop(any(STRATEGIES));
      case 1 -> desk.pause(any(STRATEGIES));
      case 2 -> reconnect(Input.Link.RISK);
      case 3 -> reconnect(Input.Link.MARKET_DATA);
      case 4 -> desk.riskIs(riskState());
      case 5 -> desk.feed("RECORDED", any(List.of(FeedStatus.State.values())), clock());
      case 6 -> desk.alpha.throwsAtTheNextBar(failure());
      case 28 -> desk.symbolIs(any(SYMBOLS), any(List.of(MarketStatus.State.values())));
      case 29 -> desk.symbolIsStale(any(SYMBOLS));
      case 7, 8, 9 -> desk.start(any(STRATEGIES));
      case 10, 11, 12, 13 -> desk.step(++step);
      case 14, 15, 16, 17, 18, 19 -> register();
      case 20, 21, 22, 23, 24, 25 -> bringHistory();
      case 26, 27 -> desk.second();
      default -> trade();
    }
  }

  /** Without a stack trace: it is expected, and logged each time. */
  private static RuntimeException failure() {
    var failure = new IllegalStateException("no idea");
    failure.setStackTrace(new StackTraceElement[0]);
    return failure;
  }

  private void trade() {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> desk.bar(any(SYMBOLS), dollars(price(any(SYMBOLS))));
      case 3, 4, 5, 6 -> quote(any(SYMBOLS));
      default -> answer();
    }
  }

  private void reconnect(Input.Link link) {
    desk.linkDown(link);
    if (random.nextBoolean()) {
      trade();
    }
    desk.linkUp(link);
  }

  /** Mostly active, for every answer of another state takes all entries back. */
  private RiskStatus.State riskState() {
    return random.nextInt(3) == 0
        ? any(List.of(RiskStatus.State.values()))
        : RiskStatus.State.ACTIVE;
  }

  private FeedStatus.Clock clock() {
    return random.nextInt(4) == 0 ? FeedStatus.Clock.DATA : FeedStatus.Clock.SYSTEM;
  }

  private void register() {
    var asked = desk.risk.requests(RegisterStrategy.class);
    if (!asked.isEmpty()) {
      desk.registered(asked.getLast().id());
    }
  }

  private void bringHistory() {
    var asked = desk.gateway.requests(GetBars.class);
    if (!asked.isEmpty()) {
      desk.history(asked.get(random.nextInt(asked.size())).symbol());
    }
  }

  private void answer() {
    var checks = desk.checks();
    if (checks.isEmpty()) {
      return;
    }
    var latest = checks.subList(Math.max(0, checks.size() - 3), checks.size());
    CheckOrder check = any(latest);
    var answer = random.nextInt(10);
    firstAnswers.putIfAbsent(check.orderId(), answer < 7);
    if (answer < 7) {
      desk.approve(check);
    } else if (answer < 9) {
      desk.refuse(check);
    } else {
      desk.riskTimesOut(check);
    }
  }

  private void quote(String symbol) {
    var bid = price(symbol);
    var ask = bid + random.nextInt(5) - (random.nextInt(10) == 0 ? 5 : 0);
    desk.quote(symbol, dollars(bid), dollars(ask));
  }

  private int price(String symbol) {
    return cents.merge(symbol, random.nextInt(201) - 100, RandomDay::walk);
  }

  private static int walk(int before, int change) {
    return Math.clamp((long) before + change, -2_000, 2_000);
  }

  private static String dollars(int cents) {
    return BigDecimal.valueOf(10_000L + cents, 2).toPlainString();
  }

  private List<Signal> signals(Bar bar, List<String> symbols) {
    var symbol = random.nextInt(4) == 0 ? any(symbols) : bar.symbol();
    return switch (random.nextInt(8)) {
      case 0 -> List.of(Script.buy(symbol));
      case 1 -> List.of(Script.sellShort(symbol));
      case 2 -> List.of(Script.exit(symbol));
      case 3 -> List.of(Script.exit(symbol), Script.buy(symbol));
      case 4 -> List.of(Script.exit(symbol), Script.sellShort(symbol));
      default -> List.of();
    };
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
