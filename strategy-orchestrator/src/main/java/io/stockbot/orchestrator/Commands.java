package io.stockbot.orchestrator;

import io.stockbot.orchestrator.catalogue.Catalogue;
import io.stockbot.orchestrator.catalogue.Plan;
import io.stockbot.orchestrator.catalogue.StrategyLibrary;
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
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what clients ask for. Start, stop and pause state what shall be: where it is so already, the
 * requester is told and nobody else.
 */
final class Commands {

  private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

  private final Runs runs;
  private final Catalogue catalogue;
  private final StrategyLibrary library;
  private final Lifecycle lifecycle;
  private final StatusList statusList;
  private final Audience audience;
  private Optional<Set<String>> symbols = Optional.empty();

  Commands(
      Runs runs,
      Catalogue catalogue,
      StrategyLibrary library,
      Lifecycle lifecycle,
      StatusList statusList,
      Audience audience) {
    this.runs = runs;
    this.catalogue = catalogue;
    this.library = library;
    this.lifecycle = lifecycle;
    this.statusList = statusList;
    this.audience = audience;
  }

  /** What the feed has, as far as that is known. */
  void symbols(Set<String> symbols) {
    this.symbols = Optional.of(symbols);
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

  /** Every wrong parameter, and every symbol that the feed lacks. */
  private List<FieldProblem> problems(StrategyRun run, Plan plan) {
    var problems = new ArrayList<>(unknownSymbols(plan));
    try {
      var _ = library.create(run.entry().strategy(), plan.parameters());
    } catch (InvalidFields invalid) {
      problems.addAll(invalid.problems());
    }
    return problems.stream().map(problem -> problem.under("config")).toList();
  }

  private List<FieldProblem> unknownSymbols(Plan plan) {
    var unknown =
        plan.symbols().stream()
            .filter(symbol -> symbols.isPresent() && !symbols.get().contains(symbol))
            .toList();
    var problem = "the feed does not have " + String.join(", ", unknown);
    return unknown.isEmpty() ? List.of() : List.of(new FieldProblem("symbols", problem));
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
