package io.stockbot.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.FieldProblem;
import io.stockbot.strategy.Parameters;
import io.stockbot.strategy.StrategyFactory;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class MovingAverageCrossoverFactoryTest {

  @Test
  void isFoundByTheServiceLoader() {
    assertThat(ServiceLoader.load(StrategyFactory.class))
        .extracting(StrategyFactory::type)
        .contains("moving-average-crossover");
  }

  @Test
  void needsNoParameters() {
    assertThat(problems(Map.of())).isEmpty();
    var strategy = new MovingAverageCrossoverFactory().create(new Parameters(Map.of()));
    assertThat(strategy.warmUp()).isEqualTo(21);
  }

  @Test
  void takesWhatItIsGiven() {
    var parameters =
        new Parameters(Map.of("fast", 50, "slow", 200, "side", "both", "cross", "state"));

    var strategy = new MovingAverageCrossoverFactory().create(parameters);

    assertThat(parameters.problems()).isEmpty();
    assertThat(strategy.warmUp()).isEqualTo(201);
  }

  @Test
  void namesEveryMistakeAtOnce() {
    var problems =
        problems(Map.of("fast", "ten", "slow", 1, "side", "short", "cross", true, "period", 14));

    assertThat(problems)
        .extracting(FieldProblem::field)
        .contains("fast", "slow", "side", "cross", "period");
  }

  @Test
  void refusesAQuickAverageThatIsNotQuicker() {
    assertThat(problems(Map.of("fast", 20, "slow", 20)))
        .containsExactly(new FieldProblem("fast", "must be below slow"));
    assertThat(problems(Map.of("fast", 19, "slow", 20))).isEmpty();
  }

  @Test
  void refusesAnAverageOfMoreBarsThanThereIsHistory() {
    assertThat(problems(Map.of("slow", 9_999))).isEmpty();
    assertThat(problems(Map.of("slow", 10_000)))
        .containsExactly(
            new FieldProblem("slow", "must be below 10000, the most bars that a warm-up gets"));
  }

  private static List<FieldProblem> problems(Map<String, Object> settings) {
    var parameters = new Parameters(settings);
    new MovingAverageCrossoverFactory().create(parameters);
    return parameters.problems();
  }
}
