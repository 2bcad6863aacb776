package io.stockbot.benchmarks.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.common.service.StartFailure;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RiskSidesTest {

  /** The side itself throws when the guardian approves any other number than 9 of 10. */
  @Test
  void theGuardianApprovesNineOfTenRoundAfterRound() throws StartFailure {
    try (var side = new GuardianSide()) {
      side.open();

      side.round();

      assertThat(side.round())
          .extracting(Figure::name)
          .containsExactly("answers at p50", "p50", "p99");
    }
  }

  @Test
  void theEchoAnswersTheSameQuestions() {
    try (var side = new EchoSide()) {
      side.open();

      assertThat(side.round())
          .extracting(Figure::name)
          .containsExactly("answers at p50", "p50", "p99");
    }
  }

  @Test
  void noOrderIsAskedAboutTwiceAndBothSidesAskTheSame() {
    var ours = new Orders();
    var others = new Orders();

    var first = ours.next(50);
    var second = ours.next(50);

    assertThat(first).doesNotContainAnyElementsOf(second);
    assertThat(others.next(50)).containsExactlyElementsOf(first);
    assertThat(new String(first.getFirst(), StandardCharsets.UTF_8))
        .contains("\"type\":\"check_order\"");
  }
}
