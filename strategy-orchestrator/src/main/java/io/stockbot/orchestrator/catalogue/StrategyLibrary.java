package io.stockbot.orchestrator.catalogue;

import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.strategy.Parameters;
import io.stockbot.strategy.Strategy;
import io.stockbot.strategy.StrategyFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every kind of strategy that can be made. */
public final class StrategyLibrary {

  private final Map<String, StrategyFactory> factories;

  public StrategyLibrary(Iterable<StrategyFactory> factories) {
    this.factories =
        java.util.stream.StreamSupport.stream(factories.spliterator(), false)
            .collect(Collectors.toUnmodifiableMap(StrategyFactory::type, Function.identity()));
  }

  public Set<String> types() {
    return factories.keySet();
  }

  /**
   * A fresh strategy.
   *
   * @throws InvalidFields naming every wrong parameter as {@code parameters.…}
   */
  public Strategy create(String type, Map<String, Object> settings) {
    var factory = factories.get(type);
    if (factory == null) {
      var problem = "'" + type + "' is unknown; there are " + String.join(", ", types());
      throw new InvalidFields(List.of(new FieldProblem("strategy", problem)));
    }
    var parameters = new Parameters(settings);
    var strategy = factory.create(parameters);
    if (!parameters.problems().isEmpty()) {
      throw new InvalidFields(
          parameters.problems().stream().map(problem -> problem.under("parameters")).toList());
    }
    return strategy;
  }
}
