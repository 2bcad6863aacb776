package io.stockbot.orchestrator.catalogue;

import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.risk.RegisterStrategy.Limits;
import io.stockbot.protocol.strategy.StrategyConfig;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Resolution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings that a strategy really runs with: nothing in them is absent. */
public record Plan(
    List<String> symbols,
    Resolution dataResolution,
    boolean realTrading,
    Money maxPositionValue,
    int maxOrdersPerMinute,
    BigDecimal stopLossPercentage,
    Map<String, Object> parameters) {

  /**
   * @throws InvalidFields naming each setting that nothing gives
   */
  static Plan of(StrategyConfig config) {
    var missing = new ArrayList<FieldProblem>();
    need(missing, "symbols", config.symbols());
    need(missing, "dataResolution", config.dataResolution());
    need(missing, "maxPositionValue", config.maxPositionValue());
    need(missing, "maxOrdersPerMinute", config.maxOrdersPerMinute());
    need(missing, "stopLossPercentage", config.stopLossPercentage());
    if (!missing.isEmpty()) {
      throw new InvalidFields(missing);
    }
    return new Plan(
        config.symbols().orElseThrow(),
        config.dataResolution().orElseThrow(),
        config.realTrading().orElse(false),
        config.maxPositionValue().orElseThrow(),
        config.maxOrdersPerMinute().orElseThrow(),
        config.stopLossPercentage().orElseThrow().stripTrailingZeros(),
        config.parameters().orElse(Map.of()).entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, parameter -> canonical(parameter.getValue()))));
  }

  /** Plans are compared, and 10 and 10.0 are one number. */
  private static Object canonical(Object parameter) {
    return parameter instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros()
        : parameter;
  }

  /** Whether it asks for the same, in whatever order the symbols stand. */
  public boolean isSame(Plan other) {
    return sorted().equals(other.sorted());
  }

  private Plan sorted() {
    return new Plan(
        symbols.stream().sorted().toList(),
        dataResolution,
        realTrading,
        maxPositionValue,
        maxOrdersPerMinute,
        stopLossPercentage,
        parameters);
  }

  /** What the risk-guardian holds the strategy to. */
  public Limits limits() {
    return new Limits(symbols, realTrading, maxPositionValue, maxOrdersPerMinute);
  }

  private static void need(List<FieldProblem> missing, String field, Optional<?> value) {
    if (value.isEmpty()) {
      missing.add(new FieldProblem(field, "is missing"));
    }
  }
}
