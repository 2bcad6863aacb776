package io.stockbot.protocol.strategy;

import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.ScaledDecimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Settings of one strategy, each of which may be absent: then the next ones behind it hold, from
 * the request to the catalogue to the defaults.
 *
 * @param symbols what to trade, one to 500 symbols
 * @param realTrading true for real money
 * @param maxPositionValue dollars in one symbol, above zero
 * @param maxOrdersPerMinute orders in any 60 seconds, at least one
 * @param stopLossPercentage loss at which a position is closed, as a fraction above 0 and below 1:
 *     0.02 is 2 %
 * @param parameters the strategy's own, by name: text, whole numbers, decimals (up to 18 places),
 *     true or false
 */
public record StrategyConfig(
    Optional<List<String>> symbols,
    Optional<Resolution> dataResolution,
    Optional<Boolean> realTrading,
    Optional<Money> maxPositionValue,
    Optional<Integer> maxOrdersPerMinute,
    Optional<BigDecimal> stopLossPercentage,
    Optional<Map<String, Object>> parameters) {

  /** Nothing set. */
  public static final StrategyConfig EMPTY =
      new StrategyConfig(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final int MAX_SYMBOLS = 500;
  private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z0-9./-]{0,15}");

  /**
   * @throws InvalidFields naming every field that is out of its range
   */
  public StrategyConfig {
    symbols = symbols.map(List::copyOf);
    stopLossPercentage = stopLossPercentage.map(BigDecimal::stripTrailingZeros);
    parameters = parameters.map(Map::copyOf);
    var problems = new ArrayList<FieldProblem>();
    symbols.flatMap(StrategyConfig::problemOf).ifPresent(p -> problem(problems, "symbols", p));
    if (maxPositionValue.isPresent() && maxPositionValue.get().signum() <= 0) {
      problem(problems, "maxPositionValue", "must be above 0");
    }
    if (maxOrdersPerMinute.isPresent() && maxOrdersPerMinute.get() < 1) {
      problem(problems, "maxOrdersPerMinute", "must be at least 1");
    }
    if (stopLossPercentage.isPresent() && !isFraction(stopLossPercentage.get())) {
      problem(problems, "stopLossPercentage", "must be above 0 and below 1; 0.02 is 2 %");
    }
    parameters
        .map(Map::entrySet)
        .orElse(Set.of())
        .forEach(
            parameter -> {
              if (!isScalar(parameter.getValue())) {
                var field = "parameters." + parameter.getKey();
                problem(
                    problems,
                    field,
                    "must be text, a number with up to 18 decimals, true or false");
              }
            });
    if (!problems.isEmpty()) {
      throw new InvalidFields(problems);
    }
  }

  /** These settings, and behind them those of {@code defaults}; parameters are merged by name. */
  public StrategyConfig over(StrategyConfig defaults) {
    return new StrategyConfig(
        symbols.or(defaults::symbols),
        dataResolution.or(defaults::dataResolution),
        realTrading.or(defaults::realTrading),
        maxPositionValue.or(defaults::maxPositionValue),
        maxOrdersPerMinute.or(defaults::maxOrdersPerMinute),
        stopLossPercentage.or(defaults::stopLossPercentage),
        merged(defaults));
  }

  private Optional<Map<String, Object>> merged(StrategyConfig defaults) {
    if (parameters.isEmpty() || defaults.parameters.isEmpty()) {
      return parameters.or(defaults::parameters);
    }
    var merged = new HashMap<>(defaults.parameters.get());
    merged.putAll(parameters.get());
    return Optional.of(merged);
  }

  /**
   * What is wrong with symbols to trade, in words that go on from their name: they are one to 500,
   * each once, in capital letters as exchanges write them; empty if nothing is.
   */
  public static Optional<String> problemOf(List<String> symbols) {
    if (symbols.isEmpty() || symbols.size() > MAX_SYMBOLS) {
      return Optional.of("must hold 1 to " + MAX_SYMBOLS + " symbols");
    }
    if (!symbols.stream().allMatch(symbol -> SYMBOL.matcher(symbol).matches())) {
      return Optional.of("must hold symbols in capitals such as AAPL or BRK.B");
    }
    return new HashSet<>(symbols).size() == symbols.size()
        ? Optional.empty()
        : Optional.of("must not hold a symbol twice");
  }

  private static boolean isScalar(Object value) {
    return value instanceof BigDecimal decimal
        ? ScaledDecimal.isBounded(decimal)
        : value instanceof String || value instanceof Number || value instanceof Boolean;
  }

  private static boolean isFraction(BigDecimal value) {
    return value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
  }

  private static void problem(List<FieldProblem> problems, String field, String problem) {
    problems.add(new FieldProblem(field, problem));
  }
}
