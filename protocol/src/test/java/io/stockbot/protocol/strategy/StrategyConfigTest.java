package io.stockbot.protocol.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.value.Money;
import io.stockbot.protocol.value.Resolution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyConfigTest {

  @Test
  void whatTheRequestSaysHoldsAndTheCatalogueFillsTheRest() {
    var request = config(List.of("IBM"), Map.of("fast", 5, "side", "both"));
    var catalogue =
        new StrategyConfig(
            Optional.of(List.of("AAPL", "MSFT")),
            Optional.of(Resolution.MINUTE_1),
            Optional.of(false),
            Optional.of(Money.of("10000")),
            Optional.of(5),
            Optional.of(new BigDecimal("0.02")),
            Optional.of(Map.of("fast", 10, "slow", 20)));

    var effective = request.over(catalogue);

    assertThat(effective)
        .isEqualTo(
            new StrategyConfig(
                Optional.of(List.of("IBM")),
                catalogue.dataResolution(),
                catalogue.realTrading(),
                catalogue.maxPositionValue(),
                catalogue.maxOrdersPerMinute(),
                catalogue.stopLossPercentage(),
                Optional.of(Map.of("fast", 5, "slow", 20, "side", "both"))));
    assertThat(StrategyConfig.EMPTY.over(catalogue)).isEqualTo(catalogue);
    assertThat(catalogue.over(StrategyConfig.EMPTY)).isEqualTo(catalogue);
  }

  @Test
  void isEqualHoweverManyTrailingZerosTheStopLossWasGiven() {
    assertThat(stopLoss("0.0200")).isEqualTo(stopLoss("0.02"));
  }

  @Test
  void takesSymbolsOfExchangesAndRefusesOthers() {
    assertThat(config(List.of("A", "BRK.B", "BTC/USD", "ABCDEFGHIJKLMNOP"), Map.of()).symbols())
        .isPresent();
    for (var wrong : List.of("", "aapl", "A B", "1A", "ABCDEFGHIJKLMNOPQ", "A\n")) {
      assertThat(wrongFields(List.of(wrong), Map.of())).containsExactly("symbols");
    }
  }

  @Test
  void tellsWhatIsWrongWithSymbolsBeforeThereIsAConfig() {
    assertThat(StrategyConfig.problemOf(List.of("AAPL", "BRK.B"))).isEmpty();
    assertThat(StrategyConfig.problemOf(List.of("aapl"))).get().asString().contains("capitals");
    assertThat(StrategyConfig.problemOf(List.of("A", "A"))).get().asString().contains("twice");
  }

  @Test
  void takesOneTo500SymbolsEachOnce() {
    var symbols = IntStream.range(0, 501).mapToObj(i -> "S" + i).toList();

    assertThat(config(symbols.subList(0, 500), Map.of()).symbols().orElseThrow()).hasSize(500);
    assertThat(wrongFields(symbols, Map.of())).containsExactly("symbols");
    assertThat(wrongFields(List.of(), Map.of())).containsExactly("symbols");
    assertThat(wrongFields(List.of("IBM", "IBM"), Map.of())).containsExactly("symbols");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "-0.02", "2", "1e9999999"})
  void refusesAStopLossThatIsNoFraction(String fraction) {
    var refused = catchThrowableOfType(InvalidFields.class, () -> stopLoss(fraction));

    assertThat(refused.problems()).extracting(FieldProblem::field).contains("stopLossPercentage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.000001", "0.999999"})
  void takesEveryStopLossBetween(String fraction) {
    assertThat(stopLoss(fraction).stopLossPercentage()).contains(new BigDecimal(fraction));
  }

  @Test
  void parametersAreScalarsWithinBounds() {
    var good =
        Map.<String, Object>of(
            "text", "x", "whole", 1, "decimal", new BigDecimal("0.5"), "flag", true);
    var bad =
        Map.<String, Object>of(
            "list", List.of(), "huge", new BigDecimal("1e9999999"), "map", Map.of());

    assertThat(config(List.of("IBM"), good).parameters()).contains(good);
    assertThat(wrongFields(List.of("IBM"), bad))
        .containsExactlyInAnyOrder("parameters.list", "parameters.huge", "parameters.map");
  }

  @Test
  void doesNotChangeWithTheListsItWasMadeOf() {
    var symbols = new ArrayList<>(List.of("IBM"));
    var parameters = new HashMap<String, Object>(Map.of("fast", 5));
    var config = config(symbols, parameters);

    Collections.addAll(symbols, "SPY");
    parameters.put("fast", 6);

    assertThat(config).isEqualTo(config(List.of("IBM"), Map.of("fast", 5)));
  }

  private static List<String> wrongFields(List<String> symbols, Map<String, Object> parameters) {
    var refused = catchThrowableOfType(InvalidFields.class, () -> config(symbols, parameters));
    return refused.problems().stream().map(FieldProblem::field).toList();
  }

  private static StrategyConfig stopLoss(String fraction) {
    return new StrategyConfig(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new BigDecimal(fraction)),
        Optional.empty());
  }

  private static StrategyConfig config(List<String> symbols, Map<String, Object> parameters) {
    return new StrategyConfig(
        Optional.of(symbols),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(parameters));
  }
}
