package io.stockbot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshBarTest {

  private final Desk desk = new Desk();

  @ParameterizedTest
  @CsvSource({"1m, 90000", "1s, 3000", "15s, 45000", "5m, 900000", "1h, 10800000", "1d, 259200000"})
  void refusesTheFirstMillisecondBeyondTheAgeOfABar(String resolution, long limit) {
    assertThat(desk.refusals(barEnded("a", resolution, limit))).isEmpty();
    assertThat(desk.refusals(barEnded("b", resolution, limit + 1))).containsExactly("STALE_BAR");
  }

  @Test
  void saysWhichBarIsHowOld() {
    var violation = desk.check(barEnded("a", "1m", 90_001)).violations().getFirst();

    assertThat(violation.rule() + " " + violation.scope()).isEqualTo("R27 SYMBOL");
    assertThat(violation.limit()).isEqualTo("90 s after its end");
    assertThat(violation.observed()).isEqualTo("90.001 s after its end");
    assertThat(violation.reason()).isEqualTo("the last bar of 1m is stale");
  }

  @Test
  void measuresNoTick() {
    assertThat(desk.refusals(barEnded("a", "tick", 3_600_000))).isEmpty();
  }

  @Test
  void letsAnExitThrough() {
    desk.hold("crossover", "100");
    var exit =
        TestOrder.sell("a", "100").lastBar(Resolution.MINUTE_1, TestOrder.OPEN.minusSeconds(3_600));

    assertThat(desk.refusals(exit)).isEmpty();
  }

  private static TestOrder barEnded(String id, String resolution, long millisBefore) {
    return TestOrder.buy(id, "10")
        .lastBar(Resolution.of(resolution), TestOrder.OPEN.minusMillis(millisBefore));
  }
}
