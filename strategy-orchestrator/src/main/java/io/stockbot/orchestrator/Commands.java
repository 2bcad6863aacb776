package io.stockbot.orchestrator;

import io.stockbot.orchestrator.catalogue.Catalogue;
import io.stockbot.orchestrator.catalogue.Plan;
import io.stockbot.orchestrator.catalogue.StrategyLibrary;
import io.stockbot.orchestrator.market.Instruments;
import io.stockbot.orchestrator.port.Audience;
import io.stockbot.orchestrator.port.Requester;
import io.stockbot.orchestrator.run.Runs;
import io.stockbot.orchestrator.run.StrategyRun;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.strategy.GetActiveStrategies;
import io.stockbot.protocol.strategy.PauseStrategy;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StopStrategy;
import io.stockbot.protocol.strategy.StrategyConfig;
import io.stockbot.protocol.strategy.StrategyEvent;
import io.stockbot.protocol.strategy.StrategyPaused;
import io.stockbot.protocol.strategy.StrategyRequest;
import io.stockbot.protocol.strategy.StrategyStarted;
import io.stockbot.protocol.strategy.StrategyStopped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what clients ask for. Start, stop and pause state what shall be: where it is so already, the
 * requester is told and nobody else.
 */
final class Commands {

  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  /** What a strategy that also sells short is told by its parameters. */
  private static final String SIDE = "side";

  private static final String BOTH = "both";

  private final Runs runs;
  private final Catalogue catalogue;
  private final StrategyLibrary library;
  private final Lifecycle lifecycle;
  private final StatusList statusList;
  private final Audience audience;
  private final Instruments instruments;

  Commands(
      Runs runs,
      Catalogue catalogue,
      StrategyLibrary library,
      Lifecycle lifecycle,
      StatusList statusList,
      Audience audience,
      Instruments instruments) {
    this.runs = runs;
    this.catalogue = catalogue;
    this.library = library;
    this.lifecycle = lifecycle;
    this.statusList = statusList;
    this.audience = audience;
    this.instruments = instruments;
  }

  void handle(StrategyRequest request, Requester requester, Instant now) {
    switch (request) {
      case GetActiveStrategies _ -> requester.answer(statusList.of(runs), now);
      case StartStrategy(var id, var config) ->
          find(id, requester, now).ifPresent(run -> start(run, config, requester, now));
      case StopStrategy(var id) ->
          find(id, requester, now).ifPresent(run -> stop(run, requester, now));
      case PauseStrategy(var id) ->
          find(id, requester, now).ifPresent(run -> pause(run, requester, now));
    }
  }

  /** Names what is wrong with the rest of a request, beside what is wrong already. */
  void misread(StartStrategy rest, List<FieldProblem> problems, Requester requester, Instant now) {
    find(rest.id(), requester, now)
        .ifPresent(
            run -> {
              var config = rest.config().orElse(StrategyConfig.EMPTY);
              var all = new ArrayList<>(problems);
              all.addAll(problems(run, catalogue.plan(run.entry(), config)));
              requester.answer(ErrorReply.of(all), now);
            });
  }

  /** Every wrong parameter, and every symbol that cannot be traded as the plan wants. */
  private List<FieldProblem> problems(StrategyRun run, Plan plan) {
    var problems = new ArrayList<>(instrumentProblems(plan));
    try {
      var _ = library.create(run.entry().strategy(), plan.parameters());
    } catch (InvalidFields invalid) {
      problems.addAll(invalid.problems());
    }
    return problems.stream().map(problem -> problem.under("config")).toList();
  }

  private List<FieldProblem> instrumentProblems(Plan plan) {
    var problems = new ArrayList<FieldProblem>();
    note(problems, "symbols", "the feed does not have ", instruments.unknown(plan.symbols()));
    note(problems, "symbols", "these cannot be traded: ", instruments.untradable(plan.symbols()));
    if (BOTH.equals(plan.parameters().get(SIDE))) {
      var unshortable = instruments.unshortable(plan.symbols());
      note(problems, "parameters." + SIDE, "these cannot be sold short: ", unshortable);
    }
    return problems;
  }

  private static void note(
      List<FieldProblem> problems, String field, String problem, List<String> symbols) {
    if (!symbols.isEmpty()) {
      problems.add(new FieldProblem(field, problem + String.join(", ", symbols)));
    }
  }

  private Optional<StrategyRun> find(String id, Requester requester, Instant now) {
    var run = runs.find(id);
    if (run.isEmpty()) {
      var message = "no strategy has the id '" + id + "'; get_active_strategies lists them";
      requester.answer(ErrorReply.of(ErrorCode.STRATEGY_NOT_FOUND, message), now);
    }
    return run;
  }

  private void start(
      StrategyRun run, Optional<StrategyConfig> config, Requester requester, Instant now) {
    if (config.isEmpty() && run.isPaused()) {
      resume(run, run.plan().orElseThrow(), requester, now);
      return;
    }
    var plan = catalogue.plan(run.entry(), config.orElse(StrategyConfig.EMPTY));
    var problems = problems(run, plan);
    if (!problems.isEmpty()) {
      requester.answer(ErrorReply.of(problems), now);
    } else if (plan.realTrading()) {
      var message = "realTrading is refused: stock-bot has no live broker; leave it out or false";
      requester.answer(ErrorReply.of(ErrorCode.DENIED_LIVE_TRADING, message), now);
    } else if (!run.phase().isWanted()) {
      lifecycle.start(run, plan, () -> library.create(run.entry().strategy(), plan.parameters()));
      audience.tell(started(run, plan), now, requester);
    } else if (!run.plan().orElseThrow().isSame(plan)) {
      var message = "'" + run.id() + "' runs with another config; stop it first";
      requester.answer(ErrorReply.of(ErrorCode.CONFLICT_CONFIG, message), now);
    } else if (run.isPaused()) {
      resume(run, plan, requester, now);
    } else {
      requester.answer(started(run, plan), now);
    }
  }

  private void resume(StrategyRun run, Plan plan, Requester requester, Instant now) {
    run.resume();
    audience.tell(started(run, plan), now, requester);
  }

  private void stop(StrategyRun run, Requester requester, Instant now) {
    var stopped = new StrategyStopped(run.id(), run.entry().name());
    if (run.phase().isWanted()) {
      lifecycle.stop(run, now);
      audience.tell(stopped, now, requester);
    } else {
      requester.answer(stopped, now);
    }
  }

  private void pause(StrategyRun run, Requester requester, Instant now) {
    StrategyEvent paused = new StrategyPaused(run.id(), run.entry().name());
    if (!run.phase().isWanted()) {
      var message = "'" + run.id() + "' is stopped; only a started strategy can be paused";
      requester.answer(ErrorReply.of(ErrorCode.BAD_STATE, message), now);
    } else if (run.isPaused()) {
      requester.answer(paused, now);
    } else {
      lifecycle.pause(run, now);
      audience.tell(paused, now, requester);
    }
  }

  private static StrategyStarted started(StrategyRun run, Plan plan) {
    return new StrategyStarted(run.id(), run.entry().name(), plan.symbols());
  }

  private static void noteRefusal(StrategyRun run, Event answer) {
    if (answer instanceof ErrorReply error) {
      LOG.atError()
          .addKeyValue("strategy", run.id())
          .addKeyValue("code", error.code())
          .log("it does not start by itself: {}", error.message());
    }
  }

  /** Starts what starts by itself, and tells everybody. */
  void autoStart(Instant now) {
    for (var run : runs.all()) {
      if (run.entry().autoStart() && !run.phase().isWanted()) {
        start(run, Optional.empty(), (answer, _) -> noteRefusal(run, answer), now);
      }
    }
  }
}
