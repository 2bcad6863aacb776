package io.stockbot.orchestrator;

import io.stockbot.orchestrator.catalogue.Plan;
import io.stockbot.orchestrator.market.MarketInterest;
import io.stockbot.orchestrator.order.OrderDesk;
import io.stockbot.orchestrator.order.Reason;
import io.stockbot.orchestrator.port.Audience;
import io.stockbot.orchestrator.port.Upstream;
import io.stockbot.orchestrator.run.Phase;
import io.stockbot.orchestrator.run.Runs;
import io.stockbot.orchestrator.run.StrategyRun;
import io.stockbot.orchestrator.run.WarmUps;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.strategy.StrategyStopped;
import io.stockbot.strategy.Strategy;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes runs from one phase to the next: risk learns their limits first, then their past is asked
 * for, then they trade. Does it again whenever one of the other services has been away.
 */
final class Lifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);

  private final Runs runs;
  private final OrderDesk desk;
  private final MarketInterest interest;
  private final Upstream risk;
  private final Upstream gateway;
  private final Audience audience;
  private final Set<String> registered = new HashSet<>();
  private final WarmUps warmUps = new WarmUps();
  private boolean marketIsUp;

  Lifecycle(
      Runs runs,
      OrderDesk desk,
      MarketInterest interest,
      Upstream risk,
      Upstream gateway,
      Audience audience) {
    this.runs = runs;
    this.desk = desk;
    this.interest = interest;
    this.risk = risk;
    this.gateway = gateway;
    this.audience = audience;
  }

  /**
   * @param strategies makes a fresh strategy, now and whenever the market starts over
   */
  void start(StrategyRun run, Plan plan, Supplier<Strategy> strategies) {
    run.start(plan, strategies);
    registered.remove(run.id());
    register(run);
    log(run, "strategy started");
  }

  void stop(StrategyRun run, Instant now) {
    release(run, "strategy stopped", now);
    run.stop();
    log(run, "strategy stopped");
  }

  /** Nothing is entered from now on: not by an order that is open, either. */
  void pause(StrategyRun run, Instant now) {
    run.pause();
    desk.cancel(
        order -> order.strategyId().equals(run.id()) && order.reason() == Reason.ENTRY,
        "strategy paused",
        now);
  }

  /** The strategy cannot go on; everybody is told that it has stopped. */
  void fault(StrategyRun run, String why, Instant now) {
    release(run, why, now);
    run.fault();
    LOG.atError().addKeyValue("strategy", run.id()).log("strategy failed: {}", why);
    audience.tell(new StrategyStopped(run.id(), run.entry().name()), now);
  }

  private void release(StrategyRun run, String why, Instant now) {
    desk.cancel(order -> order.strategyId().equals(run.id()), why, now);
    interest.unwant(run.id());
  }

  /** A risk-guardian that knows nothing yet: it is told everything before it is asked anything. */
  void riskIsUp() {
    registered.clear();
    risk.send(new ReportSnapshot(runs.positions(), desk.working()));
    runs.wanted().forEach(this::register);
    desk.riskIsUp();
  }

  private void register(StrategyRun run) {
    run.plan()
        .ifPresent(plan -> risk.send(named(run, new RegisterStrategy(run.id(), plan.limits()))));
  }

  void registered(String strategyId) {
    registered.add(strategyId);
    runs.find(strategyId).ifPresent(this::proceed);
  }

  /** A market-data-gateway that knows nothing yet: it is asked for everything again. */
  void marketIsUp() {
    marketIsUp = true;
    interest.forget();
    warmUps.clear();
    for (var run : runs.wanted()) {
      if (run.phase() == Phase.STARTING) {
        proceed(run);
      } else {
        warmUp(run);
      }
    }
  }

  /** Time has gone back: a strategy that has seen the future cannot go on in the past. */
  void marketStartsOver() {
    warmUps.clear();
    for (var run : runs.wanted()) {
      if (run.phase() != Phase.STARTING) {
        run.startOver();
        warmUp(run);
      }
    }
  }

  void marketIsDown() {
    marketIsUp = false;
  }

  private void proceed(StrategyRun run) {
    if (run.phase() == Phase.STARTING && marketIsUp && registered.contains(run.id())) {
      warmUp(run);
    }
  }

  /** Subscribes first and asks for history then, so that nothing falls between. */
  private void warmUp(StrategyRun run) {
    var plan = run.plan().orElseThrow();
    var history = run.warmUp();
    interest.want(
        run.id(),
        new MarketInterest.Wish(new LinkedHashSet<>(plan.symbols()), plan.dataResolution()));
    history.forEach(request -> ask(run, request));
  }

  private void ask(StrategyRun run, GetBars request) {
    warmUps.asked(run, request);
    gateway.send(named(run, request));
  }

  /** Requests for a run carry its id, so that it is known whose request was refused. */
  private static Call named(StrategyRun run, Request request) {
    return new Call(request, Optional.of(run.id()));
  }

  /** One of the services does not do what was asked of it: the run that needed it cannot go on. */
  void refused(Optional<String> requestId, String why, Instant now) {
    LOG.atError().log(why);
    requestId
        .flatMap(runs::find)
        .filter(run -> run.phase().isWanted())
        .ifPresent(
            run -> {
              warmUps.forget(run);
              fault(run, why, now);
            });
  }

  /** History has come, or a part of it: then the rest is asked for. */
  void history(StrategyRun run, Bars bars) {
    run.history(bars).ifPresent(rest -> ask(run, rest));
  }

  /** The run that waits for this history. */
  Optional<StrategyRun> awaiting(Bars bars) {
    return warmUps.answered(bars);
  }

  private static void log(StrategyRun run, String what) {
    LOG.atInfo()
        .addKeyValue("strategy", run.id())
        .addKeyValue("cash", run.book().cash())
        .addKeyValue("positions", run.book().positions())
        .log(what);
  }
}
