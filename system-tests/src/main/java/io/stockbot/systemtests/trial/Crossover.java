package io.stockbot.systemtests.trial;

import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StrategyConfig;
import io.stockbot.protocol.value.Resolution;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The strategy of the box that trials start over the API. */
final class Crossover {

  /** In the catalogue, where it does not start by itself. */
  static final String ID = "crossover";

  /** In the catalogue, where it does. */
  static final String DEMO = "demo";

  private Crossover() {}

  /** One that trades every few seconds on the simulated market. */
  static StartStrategy busy() {
    return start(
        ID,
        Optional.empty(),
        Optional.of(Resolution.SECOND_1),
        Optional.of(Map.of("fast", 2, "slow", 4)));
  }

  /** The same strategy with the settings of the demo. */
  static StartStrategy likeDemo() {
    return start(
        ID,
        Optional.empty(),
        Optional.of(Resolution.SECOND_1),
        Optional.of(Map.of("fast", 5, "slow", 20)));
  }

  static StartStrategy start(
      String id,
      Optional<List<String>> symbols,
      Optional<Resolution> resolution,
      Optional<Map<String, Object>> parameters) {
    return new StartStrategy(
        id,
        Optional.of(
            new StrategyConfig(
                symbols,
                resolution,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                parameters)));
  }
}
