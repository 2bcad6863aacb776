package io.stockbot.orchestrator;

import io.stockbot.orchestrator.catalogue.Catalogue;
import io.stockbot.orchestrator.catalogue.StrategyLibrary;
import io.stockbot.orchestrator.market.Instruments;
import io.stockbot.orchestrator.market.MarketInterest;
import io.stockbot.orchestrator.market.MarketTime;
import io.stockbot.orchestrator.market.QuoteBoard;
import io.stockbot.orchestrator.market.QuoteReports;
import io.stockbot.orchestrator.market.StatusBoard;
import io.stockbot.orchestrator.order.OrderDesk;
import io.stockbot.orchestrator.paper.PaperBroker;
import io.stockbot.orchestrator.run.Runs;
import io.stockbot.orchestrator.trading.Ids;
import io.stockbot.orchestrator.trading.Trader;
import io.stockbot.protocol.marketdata.GetSymbols;
import io.stockbot.protocol.marketdata.Taken;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.value.Stream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The front door: inputs in, one after another, on one thread; events out to the audience, requests
 * out to the other two services. The same inputs give the same outputs, whether they come from
 * sockets or from a recording. Not thread-safe.
 */
public final class StrategyOrchestrator {

  private final Ports ports;
  private final MarketTime time = new MarketTime();
  private final Turnstile turnstile;
  private final OrderDesk desk;
  private final Lifecycle lifecycle;
  private final Execution execution;
  private final Commands commands;
  private final QuoteReports reports;
  private final MarketSide marketSide;
  private final RiskSide riskSide;

  /**
   * @param life differs at each start, and makes the ids of orders and trades unique
   */
  public StrategyOrchestrator(
      Catalogue catalogue, StrategyLibrary library, Ports ports, String life) {
    this.ports = ports;
    var audience = ports.audience();
    var quotes = new QuoteBoard();
    var instruments = new Instruments();
    var statuses = new StatusBoard();
    var runs = new Runs(catalogue.entries());
    var trader =
        new Trader(
            runs,
            listener ->
                new OrderDesk(
                    ports.risk(), broker -> new PaperBroker(quotes, broker), quotes, listener),
            quotes,
            instruments,
            statuses,
            audience,
            new Ids(life));
    quotes.listen(trader::watch);
    desk = trader.desk();
    execution = new Execution(audience);
    lifecycle =
        new Lifecycle(
            runs,
            desk,
            new MarketInterest(ports.gateway()),
            ports.risk(),
            ports.gateway(),
            audience);
    commands =
        new Commands(
            runs,
            catalogue,
            library,
            lifecycle,
            new StatusList(catalogue, quotes),
            audience,
            instruments);
    reports = new QuoteReports(ports.risk(), quotes, runs::symbols);
    marketSide =
        new MarketSide(
            time, quotes, statuses, runs, trader, lifecycle, commands, execution, instruments);
    riskSide = new RiskSide(desk, lifecycle, execution);
    turnstile = new Turnstile(() -> time.isData() && isRiskAsked());
  }

  /** Takes everything in that can happen; see {@link Input}. */
  public void handle(Input input) {
    var now = time.now(input.time());
    switch (input) {
      case Input.Requested(var _, var request, var requester) ->
          commands.handle(request, requester, now);
      case Input.Misread(var _, var rest, var problems, var requester) ->
          commands.misread(rest, problems, requester, now);
      case Input.MarketSaid said -> {
        if (!turnstile.holds(said)) {
          take(said);
        }
      }
      case Input.RiskSaid said -> {
        reports.answered(said.requestId());
        riskSide.said(said, now);
      }
      case Input.RiskTimedOut(var _, var orderId) -> desk.unanswered(orderId, now);
      case Input.SecondPassed _ -> {}
      case Input.LinkUp(var _, var link) -> up(link);
      case Input.LinkDown(var _, var link, var _) -> down(link, now);
    }
    letMarketDataIn();
    reports.at(time.now(input.time()));
  }

  /** Reports after each event, so that the reports of a replay do not depend on what waited. */
  private void take(Input.MarketSaid said) {
    marketSide.said(said);
    reports.at(time.now(said.time()));
  }

  private void letMarketDataIn() {
    for (var said = turnstile.next(); said.isPresent(); said = turnstile.next()) {
      take(said.get());
    }
    if (turnstile.isEmpty() && !isRiskAsked()) {
      marketSide.stepDone().ifPresent(step -> ports.gateway().send(new Taken(step)));
    }
  }

  /** Whether risk will say something that market data has to wait for in a replay. */
  private boolean isRiskAsked() {
    return desk.isChecking() || reports.isUnanswered();
  }

  private void up(Input.Link link) {
    switch (link) {
      case MARKET_DATA -> {
        time.feedReturns();
        // In this order: whoever is told RUNNING can rely on the symbols being known.
        ports.gateway().send(new GetSymbols());
        ports.gateway().send(subscription(Stream.MARKET_STATUS));
        lifecycle.marketIsUp();
      }
      case RISK -> {
        lifecycle.riskIsUp();
        ports.risk().send(subscription(Stream.RISK));
        reports.riskIsUp();
      }
    }
  }

  private void down(Input.Link link, Instant now) {
    switch (link) {
      case MARKET_DATA -> {
        turnstile.clear();
        marketSide.down(now);
      }
      case RISK -> {
        reports.riskIsDown();
        riskSide.down(now);
      }
    }
  }

  private static Subscribe subscription(Stream stream) {
    return new Subscribe(List.of(stream), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What a client that connects is told first. */
  public ExecutionServiceStatus executionStatus() {
    return execution.status();
  }

  /** Why no entry can go out; empty when one can. May be asked by any thread. */
  public Optional<String> obstacle() {
    return execution.obstacle();
  }
}
