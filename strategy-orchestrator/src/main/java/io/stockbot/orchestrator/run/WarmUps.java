package io.stockbot.orchestrator.run;

import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.value.Resolution;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/**
 * Whose history comes next: two runs may ask for the same symbol, one for 20 bars and one for 200,
 * and the gateway answers in the order in which it was asked. Not thread-safe.
 */
public final class WarmUps {

  private record Subject(String symbol, Resolution dataResolution) {}

  private record Question(StrategyRun run, int warmUp) {}

  private final Map<Subject, Queue<Question>> asked = new HashMap<>();

  public void asked(StrategyRun run, GetBars request) {
    asked
        .computeIfAbsent(
            new Subject(request.symbol(), request.dataResolution()), _ -> new ArrayDeque<>())
        .add(new Question(run, run.warmUps()));
  }

  /** The run that asked; none when it has begun anew since. */
  public Optional<StrategyRun> answered(Bars bars) {
    return Optional.ofNullable(asked.get(new Subject(bars.symbol(), bars.dataResolution())))
        .map(Queue::poll)
        .filter(question -> question.warmUp() == question.run().warmUps())
        .map(Question::run);
  }

  /** The run's questions will not be answered. */
  public void forget(StrategyRun run) {
    asked.values().forEach(questions -> questions.removeIf(question -> question.run() == run));
  }

  /** The gateway has forgotten what it was asked. */
  public void clear() {
    asked.clear();
  }
}
