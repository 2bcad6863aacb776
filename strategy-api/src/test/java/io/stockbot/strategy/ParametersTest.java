package io.stockbot.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.FieldProblem;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  private enum Mood {
    CALM,
    WILD
  }

  @Test
  void givesTheFallbackOfWhatIsNotSet() {
    var parameters = new Parameters(Map.of());

    assertThat(parameters.integer("period", 14, 1)).isEqualTo(14);
    assertThat(parameters.choice("mood", Mood.CALM)).isEqualTo(Mood.CALM);
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void givesWhatIsSet() {
    var parameters = new Parameters(Map.of("period", 7, "mood", "wild"));

    assertThat(parameters.integer("period", 14, 1)).isEqualTo(7);
    assertThat(parameters.choice("mood", Mood.CALM)).isEqualTo(Mood.WILD);
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void takesAWholeNumberHoweverItIsWritten() {
    var parameters =
        new Parameters(Map.of("a", 10L, "b", 10.0, "c", new BigDecimal("1E+1"), "d", 10));

    assertThat(parameters.integer("a", 1, 1)).isEqualTo(10);
    assertThat(parameters.integer("b", 1, 1)).isEqualTo(10);
    assertThat(parameters.integer("c", 1, 1)).isEqualTo(10);
    assertThat(parameters.integer("d", 1, 1)).isEqualTo(10);
    assertThat(parameters.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "2.5", "2147483648", "1E+999999999", "-1E-999999"})
  void refusesANumberThatIsNoneToCountWith(String number) {
    var parameters = new Parameters(Map.of("period", new BigDecimal(number)));

    assertThat(parameters.integer("period", 14, 1)).isEqualTo(14);
    assertThat(parameters.problems())
        .containsExactly(new FieldProblem("period", "must be a whole number of at least 1"));
  }

  @Test
  void takesTheLeastAndTheGreatest() {
    var parameters = new Parameters(Map.of("least", 3, "greatest", Integer.MAX_VALUE));

    assertThat(parameters.integer("least", 14, 3)).isEqualTo(3);
    assertThat(parameters.integer("greatest", 14, 3)).isEqualTo(Integer.MAX_VALUE);
    assertThat(parameters.problems()).isEmpty();
  }

  @Test
  void refusesTextWhereANumberIsWantedEvenBelowZero() {
    var parameters = new Parameters(Map.of("shift", "one", "offset", true));

    assertThat(parameters.integer("shift", 2, -10)).isEqualTo(2);
    assertThat(parameters.integer("offset", 3, -10)).isEqualTo(3);
    assertThat(parameters.problems())
        .extracting(FieldProblem::field)
        .containsExactly("shift", "offset");
  }

  @Test
  void refusesAFloatThatIsNoNumber() {
    var parameters =
        new Parameters(Map.of("period", Double.NaN, "length", Double.POSITIVE_INFINITY));

    assertThat(parameters.integer("period", 14, 1)).isEqualTo(14);
    assertThat(parameters.integer("length", 15, 1)).isEqualTo(15);
    assertThat(parameters.problems()).hasSize(2);
  }

  @Test
  void refusesAWordThatIsNoChoiceAndNamesThoseThatAre() {
    var parameters = new Parameters(Map.of("mood", "angry"));

    assertThat(parameters.choice("mood", Mood.CALM)).isEqualTo(Mood.CALM);
    assertThat(parameters.problems())
        .containsExactly(new FieldProblem("mood", "must be one of calm, wild"));
  }

  @Test
  void refusesWhatNobodyHasReadAndNamesWhatThereIs() {
    var parameters = new Parameters(Map.of("preiod", 7));
    parameters.integer("period", 14, 1);
    parameters.choice("mood", Mood.CALM);

    assertThat(parameters.problems())
        .containsExactly(new FieldProblem("preiod", "is unknown; there are period, mood"));
  }

  @Test
  void collectsWhatTheStrategyItselfRequires() {
    var parameters = new Parameters(Map.of("low", 5, "high", 4));

    parameters.require(
        parameters.integer("low", 1, 1) < parameters.integer("high", 2, 1),
        "low",
        "must be below high");

    assertThat(parameters.problems())
        .containsExactly(new FieldProblem("low", "must be below high"));
  }
}
