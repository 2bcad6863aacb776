package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.strategy.GetActiveStrategies;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StrategyConfig;
import io.stockbot.protocol.strategy.StrategyStarted;
import io.stockbot.protocol.strategy.StrategyStatusList;
import io.stockbot.protocol.strategy.StrategyStatusList.Status;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Resolution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Start, stop, pause: what the requester and what everybody is told. */
class CommandsTest {

  @Test
  void listsTheWholeCatalogueToTheRequesterOnly() {
    var desk = Desk.open();
    var before = desk.toldSoFar();

    desk.ask(new GetActiveStrategies());

    var list = (StrategyStatusList) desk.answers.getLast();
    assertThat(list.strategies())
        .extracting(row -> row.id() + " " + row.name() + " " + row.status() + " " + row.symbols())
        .containsExactly(
            "alpha Alpha STOPPED [SPY]", "beta Beta STOPPED [SPY, IBM]", "auto Auto STOPPED [IBM]");
    assertThat(desk.toldAfter(before)).isEmpty();
  }

  @Test
  void tellsEverybodyThatAStrategyHasStarted() {
    var desk = Desk.open();
    var before = desk.toldSoFar();

    desk.start("alpha");

    assertThat(desk.toldAfter(before)).containsExactly("started alpha");
    assertThat(desk.answers).containsExactly(new StrategyStarted("alpha", "Alpha", List.of("SPY")));
    assertThat(desk.status("alpha").status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void tellsTheRequesterOnlyWhenItRunsAlready() {
    var desk = Desk.trading();
    var before = desk.toldSoFar();

    desk.start("alpha");

    assertThat(desk.toldAfter(before)).isEmpty();
    assertThat(desk.answered()).containsExactly("started alpha", "started alpha");
    assertThat(desk.askedOfRisk().stream().filter("register alpha"::equals)).hasSize(1);
  }

  @Test
  void stopsAndTellsEverybodyOnce() {
    var desk = Desk.trading();
    var before = desk.toldSoFar();

    desk.stop("alpha");
    desk.stop("alpha");

    assertThat(desk.toldAfter(before)).containsExactly("stopped alpha");
    assertThat(desk.answered()).containsExactly("started alpha", "stopped alpha", "stopped alpha");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void pausesAndTellsEverybodyOnce() {
    var desk = Desk.trading();
    var before = desk.toldSoFar();

    desk.pause("alpha");
    desk.pause("alpha");

    assertThat(desk.toldAfter(before)).containsExactly("paused alpha");
    assertThat(desk.answered()).containsExactly("started alpha", "paused alpha", "paused alpha");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.PAUSED);
  }

  @Test
  void cannotPauseWhatIsStopped() {
    var desk = Desk.open();

    desk.pause("alpha");

    assertThat(desk.answered()).containsExactly("error BAD_STATE");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void resumesWhatIsPaused() {
    var desk = Desk.trading();
    desk.pause("alpha");
    var before = desk.toldSoFar();

    desk.start("alpha");

    assertThat(desk.toldAfter(before)).containsExactly("started alpha");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void resumesWithTheConfigThatItWasStartedWithWhenNoneIsNamed() {
    var desk = Desk.open();
    desk.start("alpha", Desk.symbols("IBM"));
    desk.pause("alpha");

    desk.start("alpha");

    assertThat(desk.answers.getLast())
        .isEqualTo(new StrategyStarted("alpha", "Alpha", List.of("IBM")));
    assertThat(desk.status("alpha").status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void doesNotResumeWithAnotherConfig() {
    var desk = Desk.trading();
    desk.pause("alpha");

    desk.start("alpha", Desk.symbols("IBM"));

    assertThat(desk.answered()).endsWith("error CONFLICT_CONFIG");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.PAUSED);
  }

  @Test
  void takesTheSameSymbolsInAnotherOrderForTheSameConfig() {
    var desk = Desk.open();
    desk.start("beta", Desk.symbols("SPY", "IBM"));

    desk.start("beta", Desk.symbols("IBM", "SPY"));

    assertThat(desk.answered()).containsExactly("started beta", "started beta");
  }

  @Test
  void refusesAnotherConfigWhileItRuns() {
    var desk = Desk.trading();
    var before = desk.toldSoFar();

    desk.start("alpha", Desk.symbols("IBM"));

    assertThat(desk.answered()).endsWith("error CONFLICT_CONFIG");
    assertThat(desk.toldAfter(before)).isEmpty();
    assertThat(desk.status("alpha").symbols()).containsExactly("SPY");
  }

  @Test
  void takesTheSameConfigForTheSameHoweverItsNumbersAreWritten() {
    var desk = Desk.open();
    desk.start("alpha");

    desk.start("alpha", stopLoss("0.0200"));
    desk.start("alpha", Desk.parameters(Map.of("period", new BigDecimal("14.0"))));

    assertThat(desk.answered()).containsExactly("started alpha", "started alpha", "started alpha");
  }

  @Test
  void givesRiskTheLimitsOfTheRequestBeforeThoseOfTheCatalogue() {
    var desk = Desk.open();

    desk.start(
        "alpha",
        new StrategyConfig(
            Optional.of(List.of("IBM")),
            Optional.of(Resolution.SECOND_1),
            Optional.of(false),
            Optional.of(Money.of("500")),
            Optional.of(3),
            Optional.empty(),
            Optional.empty()));

    assertThat(desk.risk.requests(RegisterStrategy.class))
        .containsExactly(
            new RegisterStrategy(
                "alpha", new RegisterStrategy.Limits(List.of("IBM"), false, Money.of("500"), 3)));
    assertThat(desk.askedOfGateway()).contains("get_bars IBM 1s last 2");
  }

  @Test
  void startsWithTheCataloguesSettingsAgainAfterAStop() {
    var desk = Desk.open();
    desk.start("alpha", Desk.symbols("IBM"));
    desk.stop("alpha");

    desk.start("alpha");

    assertThat(desk.answers.getLast())
        .isEqualTo(new StrategyStarted("alpha", "Alpha", List.of("SPY")));
  }

  @Test
  void knowsNoStrategyOfAnotherName() {
    var desk = Desk.open();

    desk.start("gamma");
    desk.stop("gamma");
    desk.pause("gamma");

    assertThat(desk.answered()).hasSize(3).containsOnly("error STRATEGY_NOT_FOUND");
  }

  @Test
  void refusesRealTradingWithAReason() {
    var desk = Desk.open();

    desk.start(
        "alpha",
        new StrategyConfig(
            Optional.empty(),
            Optional.empty(),
            Optional.of(true),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));

    assertThat(desk.answered()).containsExactly("error DENIED_LIVE_TRADING");
    assertThat(((ErrorReply) desk.answers.getLast()).message()).contains("no live broker");
    assertThat(desk.risk.requests(RegisterStrategy.class)).isEmpty();
  }

  @Test
  void namesEveryWrongFieldAtOnceAndStartsNothing() {
    var desk = Desk.open();
    desk.feedHas("SPY", "IBM");
    var before = desk.toldSoFar();

    desk.start(
        "alpha",
        new StrategyConfig(
            Optional.of(List.of("SPY", "TSLA", "QQQ")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Map.of("period", 0, "preiod", 14))));

    var error = (ErrorReply) desk.answers.getLast();
    assertThat(error.code()).isEqualTo(ErrorCode.BAD_FIELD);
    assertThat(error.details())
        .extracting(FieldProblem::field)
        .containsExactly("config.symbols", "config.parameters.period", "config.parameters.preiod");
    assertThat(error.message()).contains("TSLA, QQQ");
    assertThat(desk.toldAfter(before)).isEmpty();
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void namesWhatIsWrongWithTheRestOfARequestThatIsMisread() {
    var desk = Desk.open();
    desk.feedHas("SPY", "IBM");
    var misread = List.of(new FieldProblem("config.maxPositionValue", "must be above 0"));

    desk.misread(new StartStrategy("alpha", Optional.of(Desk.symbols("TSLA"))), misread);

    var error = (ErrorReply) desk.answers.getLast();
    assertThat(error.details())
        .extracting(FieldProblem::field)
        .containsExactly("config.maxPositionValue", "config.symbols");
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void refusesToStartWithWhatCannotBeTraded() {
    var desk = Desk.open();
    desk.feedHas(instrument("SPY", true, true), instrument("TWTR", false, true));

    desk.start("alpha", Desk.symbols("SPY", "TWTR"));

    var error = (ErrorReply) desk.answers.getLast();
    assertThat(error.code()).isEqualTo(ErrorCode.BAD_FIELD);
    assertThat(error.details())
        .containsExactly(new FieldProblem("config.symbols", "these cannot be traded: TWTR"));
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void refusesToSellShortWhatCannotBeSoldShort() {
    var desk = Desk.open();
    desk.feedHas(instrument("SPY", true, false));

    desk.start("alpha", Desk.parameters(Map.of("side", "both")));

    var error = (ErrorReply) desk.answers.getLast();
    assertThat(error.details())
        .contains(new FieldProblem("config.parameters.side", "these cannot be sold short: SPY"));
    assertThat(desk.status("alpha").status()).isEqualTo(Status.STOPPED);
  }

  @Test
  void startsLongOnlyWithWhatCannotBeSoldShort() {
    var desk = Desk.open();
    desk.feedHas(instrument("SPY", true, false));

    desk.start("alpha");

    assertThat(desk.status("alpha").status()).isEqualTo(Status.ACTIVE);
  }

  private static Instrument instrument(String symbol, boolean tradable, boolean shortable) {
    return new Instrument(
        symbol, Optional.empty(), tradable, false, shortable, Optional.empty(), Optional.empty());
  }

  @Test
  void acceptsAnySymbolUntilTheFeedHasSaidWhatItHas() {
    var desk = Desk.open();

    desk.start("alpha", Desk.symbols("TSLA"));

    assertThat(desk.answered()).containsExactly("started alpha");
  }

  private static StrategyConfig stopLoss(String fraction) {
    return new StrategyConfig(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new BigDecimal(fraction)),
        Optional.empty());
  }
}
