package io.stockbot.orchestrator;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.strategy.StrategySignal;
import io.stockbot.protocol.strategy.StrategyTrade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order, the books are right and risk was asked. */
class RandomInputsTest {

  private static final int INPUTS = 5_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 42, 1929, 1987, 20_131_007})
  void neverBreaksWhatMustHold(long seed) {
    var day = new RandomDay(seed);
    var audit = new Audit(day.desk());

    for (int i = 0; i < INPUTS; i++) {
      day.something();
      audit.check(day.firstAnswers());
    }

    audit.checkPositions();
    assertThat(day.desk().audience.events(StrategySignal.class)).hasSizeGreaterThan(50);
    assertThat(day.desk().audience.events(StrategyTrade.class)).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 2026})
  void doesTheSameAgainWithTheSameInputs(long seed) {
    var first = new RandomDay(seed);
    var second = new RandomDay(seed);

    for (int i = 0; i < INPUTS; i++) {
      first.something();
      second.something();
    }

    assertThat(second.desk().audience.events()).isEqualTo(first.desk().audience.events());
    assertThat(second.desk().risk.requests()).isEqualTo(first.desk().risk.requests());
    assertThat(second.desk().gateway.requests()).isEqualTo(first.desk().gateway.requests());
  }
}
