package io.stockbot.orchestrator;

import io.stockbot.common.logging.LogText;
import io.stockbot.orchestrator.market.Instruments;
import io.stockbot.orchestrator.market.MarketTime;
import io.stockbot.orchestrator.market.QuoteBoard;
import io.stockbot.orchestrator.market.StatusBoard;
import io.stockbot.orchestrator.run.Phase;
import io.stockbot.orchestrator.run.Runs;
import io.stockbot.orchestrator.run.StrategyRun;
import io.stockbot.orchestrator.trading.Trader;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketCancel;
import io.stockbot.protocol.marketdata.MarketClock;
import io.stockbot.protocol.marketdata.MarketCorrection;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.marketdata.Symbols;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.Lag;
import io.stockbot.protocol.session.SessionEvent;
import io.stockbot.protocol.session.Subscriptions;
import io.stockbot.protocol.value.Bar;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears the market-data-gateway: quotes to the board, bars to the strategies. Not thread-safe. */
final class MarketSide {

  private static final Logger LOG = LoggerFactory.getLogger(MarketSide.class);

  private final MarketTime time;
  private final QuoteBoard quotes;
  private final StatusBoard statuses;
  private final Runs runs;
  private final Trader trader;
  private final Lifecycle lifecycle;
  private final Commands commands;
  private final Execution execution;
  private final Instruments instruments;
  private Optional<Long> stepToTake = Optional.empty();
  private boolean autoStarted;

  MarketSide(
      MarketTime time,
      QuoteBoard quotes,
      StatusBoard statuses,
      Runs runs,
      Trader trader,
      Lifecycle lifecycle,
      Commands commands,
      Execution execution,
      Instruments instruments) {
    this.time = time;
    this.quotes = quotes;
    this.statuses = statuses;
    this.runs = runs;
    this.trader = trader;
    this.lifecycle = lifecycle;
    this.commands = commands;
    this.execution = execution;
    this.instruments = instruments;
  }

  void said(Input.MarketSaid said) {
    var received = said.time();
    switch (said.event()) {
      case MarketDataEvent data -> {
        if (time.heard(data)) {
          quotes.clear();
          statuses.clear();
          lifecycle.marketStartsOver();
        }
        said(data, received);
      }
      case SessionEvent answer -> answered(answer, said.requestId(), time.now(received));
      default -> LOG.atWarn().log("the gateway said something not its own: {}", said.event());
    }
  }

  private void said(MarketDataEvent event, Instant received) {
    var now = time.now(received);
    switch (event) {
      case MarketTrade _, MarketCorrection _, MarketCancel _ -> {}
      case MarketQuote(var quote) -> quotes.quote(quote, now);
      case MarketBar(var bar) when bar.revision() > 0 -> {} // acted on when it was closed
      case MarketBar(var bar) -> closed(bar, now);
      case MarketClock(var step, var _) -> stepToTake = Optional.of(step);
      case FeedStatus status -> feed(status, now);
      case MarketStatus status -> status(status, now);
      case Bars bars ->
          lifecycle
              .awaiting(bars)
              .ifPresent(run -> guarded(run, now, () -> lifecycle.history(run, bars)));
      case Symbols symbols -> instruments.known(symbols);
    }
  }

  private void closed(Bar bar, Instant now) {
    quotes.close(bar);
    for (var run : runs.wanted()) {
      var symbols = new LinkedHashSet<String>();
      guarded(run, now, () -> symbols.addAll(run.live(bar)));
      symbols.add(bar.symbol());
      symbols.forEach(symbol -> trader.act(run, symbol, now));
    }
  }

  /** A strategy is foreign code: what it throws stops it, and no other. */
  private void guarded(StrategyRun run, Instant now, Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError failure) {
      LOG.atError().addKeyValue("strategy", run.id()).setCause(failure).log("strategy threw");
      lifecycle.fault(run, "it threw " + failure, now);
    }
  }

  /** Nothing is entered in a symbol that is halted: not by an order that is open, either. */
  private void status(MarketStatus status, Instant now) {
    LOG.atInfo()
        .addKeyValue("symbol", status.symbol())
        .addKeyValue("state", status.state())
        .addKeyValue("stale", status.stale())
        .log(status.reason().map(LogText::of).orElse("symbol"));
    statuses.status(status);
    if (status.state() == MarketStatus.State.HALTED) {
      var why = status.symbol() + " is halted" + status.reason().map(r -> ": " + r).orElse("");
      trader.cancelEntries(status.symbol(), why, now);
    }
  }

  private void feed(FeedStatus status, Instant now) {
    LOG.atInfo()
        .addKeyValue("provider", status.provider())
        .addKeyValue("state", status.state())
        .log(status.reason().orElse("feed"));
    execution.feed(Optional.of(status), now);
    if (status.provider().equals(FeedStatus.SIMULATED) && !autoStarted) {
      autoStarted = true;
      commands.autoStart(now);
    }
  }

  private void answered(SessionEvent answer, Optional<String> requestId, Instant now) {
    switch (answer) {
      case Subscriptions subscriptions ->
          subscriptions.rejected().forEach(rejected -> rejected(rejected, now));
      case Lag _ -> {}
      case ErrorReply error -> lifecycle.refused(requestId, "the gateway: " + error.message(), now);
    }
  }

  private void rejected(Subscriptions.Rejection rejection, Instant now) {
    var rejected = rejection.subscription();
    var symbol = rejected.symbol().orElse("");
    for (var run : runs.wanted()) {
      var plan = run.plan().orElseThrow();
      var resolution = rejected.dataResolution().orElse(plan.dataResolution());
      if (plan.symbols().contains(symbol) && plan.dataResolution() == resolution) {
        lifecycle.fault(run, symbol + ": " + rejection.reason(), now);
      }
    }
  }

  /** The replay's step that is done with, once: when no strategy waits for its past any more. */
  Optional<Long> stepDone() {
    if (runs.all().stream().anyMatch(run -> run.phase() == Phase.WARMING_UP)) {
      return Optional.empty();
    }
    var step = stepToTake;
    stepToTake = Optional.empty();
    return step;
  }

  void down(Instant now) {
    stepToTake = Optional.empty();
    statuses.clear();
    lifecycle.marketIsDown();
    execution.feed(Optional.empty(), now);
  }
}
