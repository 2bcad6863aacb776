package io.stockbot.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.testing.RecordedData;
import io.stockbot.orchestrator.catalogue.Catalogue;
import io.stockbot.orchestrator.catalogue.CatalogueEntry;
import io.stockbot.orchestrator.catalogue.StrategyLibrary;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.strategy.StrategyConfig;
import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.risk.Latch;
import io.stockbot.risk.RiskGuardian;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.rule.RiskLimits;
import io.stockbot.strategy.StrategyFactory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was traded on paper over sockets is traded again by method calls in one thread. */
@Timeout(300)
final class SamePathTest {

  @TempDir private Path folder;

  @Test
  void aPaperRunAndItsBacktestMakeTheSameDecisionsAndTrades() throws Exception {
    var config = crossover(RecordedDay.SYMBOL, Resolution.SECOND_5, 1);

    var paper = PaperRun.over(RecordedDay.write(folder), RecordedDay.SYMBOL, config, folder);
    var backtest = repeat(paper);

    assertThat(backtest.signals()).isEqualTo(paper.result().signals());
    assertThat(backtest.decisions()).isEqualTo(paper.result().decisions());
    assertThat(backtest.trades()).isEqualTo(paper.result().trades());
    assertThat(paper.result().trades()).hasSizeGreaterThan(10);
    assertThat(paper.result().decisions()).anyMatch(decision -> !decision.approved());
    assertThat(paper.result().signals())
        .anyMatch(signal -> "STOP_LOSS".equals(signal.metadata().get("reason")));
  }

  @Test
  void twoPaperRunsOverTheSameDataAreEqual() throws Exception {
    var config = crossover(RecordedDay.SYMBOL, Resolution.SECOND_1, 100);
    var data = RecordedDay.write(folder);

    var first = PaperRun.over(data, RecordedDay.SYMBOL, config, folder).result();
    var second = PaperRun.over(data, RecordedDay.SYMBOL, config, folder).result();

    assertThat(signals(second)).isEqualTo(signals(first));
    assertThat(second.decisions().stream().map(OrderDecision::violations).toList())
        .isEqualTo(first.decisions().stream().map(OrderDecision::violations).toList());
    assertThat(trades(second)).isEqualTo(trades(first)).isNotEmpty();
  }

  @Test
  void aRecordedDayOfIbmTakesTheSamePath() throws Exception {
    var ticks = RecordedData.require("ticks");
    var config = crossover("IBM", Resolution.SECOND_15, 100);

    var paper = PaperRun.over(ticks, "IBM", config, folder);
    var backtest = repeat(paper);

    assertThat(backtest).isEqualTo(paper.result());
    assertThat(paper.result().trades()).isNotEmpty();
  }

  private Result repeat(PaperRun paper) throws StartFailure {
    var library = new StrategyLibrary(ServiceLoader.load(StrategyFactory.class));
    var entry =
        new CatalogueEntry(
            PaperRun.STRATEGY,
            "Moving Average Crossover",
            "moving-average-crossover",
            false,
            StrategyConfig.EMPTY);
    var defaults = crossover("ACME", Resolution.SECOND_1, 1);
    var settings = PaperRun.guardian(folder);
    var limits = Settings.read(settings, "stock-bot.risk-guardian.limits", RiskLimits.class);
    var capacity = Settings.read(settings, "stock-bot.risk-guardian.capacity", Capacity.class);
    var guardian = new RiskGuardian(limits, capacity, Latch.none());
    var catalogue = new Catalogue(List.of(entry), defaults, library);
    return new Backtest(catalogue, library, guardian, life(paper)).repeat(paper.inputs());
  }

  /** Every id names the orchestrator's life between its kind and its number. */
  private static String life(PaperRun paper) {
    var id = paper.result().signals().getFirst().id();
    return id.substring(id.indexOf('_') + 1, id.lastIndexOf('_'));
  }

  private static StrategyConfig crossover(String symbol, Resolution resolution, int perMinute) {
    return new StrategyConfig(
        Optional.of(List.of(symbol)),
        Optional.of(resolution),
        Optional.of(false),
        Optional.of(Money.of("10000")),
        Optional.of(perMinute),
        Optional.of(new BigDecimal("0.02")),
        Optional.of(Map.of("fast", 2, "slow", 3)));
  }

  private static List<String> signals(Result result) {
    return result.signals().stream().map(SamePathTest::said).toList();
  }

  private static String said(StrategySignal signal) {
    return signal.toString().replace(signal.id(), "");
  }

  private static List<String> trades(Result result) {
    return result.trades().stream().map(SamePathTest::said).toList();
  }

  private static String said(StrategyTrade trade) {
    return trade.toString().replace(trade.id(), "").replace(trade.orderId(), "");
  }
}
