package io.stockbot.backtest;

import io.stockbot.orchestrator.Input;
import io.stockbot.orchestrator.Ports;
import io.stockbot.orchestrator.StrategyOrchestrator;
import io.stockbot.orchestrator.catalogue.Catalogue;
import io.stockbot.orchestrator.catalogue.StrategyLibrary;
import io.stockbot.risk.RiskGuardian;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Repeats what an orchestrator once received: the same orchestrator and the same risk rules, joined
 * by method calls. What the risk-guardian said then is left out and decided again; everything else
 * comes as it came. Not thread-safe.
 */
public final class Backtest {

  private final Queue<Input> answers = new ArrayDeque<>();
  private final Told told = new Told();
  private final DirectRisk risk;
  private final StrategyOrchestrator orchestrator;
  private Instant time = Instant.EPOCH;

  /**
   * @param life of the ids, as in the run that is repeated where ids shall be equal
   */
  public Backtest(
      Catalogue catalogue, StrategyLibrary library, RiskGuardian guardian, String life) {
    risk =
        new DirectRisk(
            guardian,
            (event, requestId) -> answers.add(new Input.RiskSaid(time, event, requestId)));
    orchestrator =
        new StrategyOrchestrator(catalogue, library, new Ports(_ -> {}, risk, told), life);
  }

  /** Takes all inputs in, and all that follows from each before the next. */
  public Result repeat(Iterable<Input> inputs) {
    for (var input : inputs) {
      time = input.time();
      switch (input) {
        case Input.RiskSaid _ -> {}
        case Input.Requested _,
            Input.Misread _,
            Input.MarketSaid _,
            Input.RiskTimedOut _,
            Input.SecondPassed _,
            Input.LinkUp _,
            Input.LinkDown _ ->
            orchestrator.handle(input);
      }
      for (var answer = answers.poll(); answer != null; answer = answers.poll()) {
        orchestrator.handle(answer);
      }
    }
    return new Result(told.signals(), List.copyOf(risk.decisions()), told.trades());
  }
}
