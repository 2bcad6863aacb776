package io.stockbot.benchmarks.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.common.service.StartFailure;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A round ends only when every reader has every message, and fails when one had another number. */
class FanoutSideTest {

  private static final Crowd CROWD = Crowd.of(10);
  private static final Duration TIME = Duration.ofMillis(100);

  @Test
  void theGatewayTellsAllReadersEverything() throws StartFailure {
    try (var side = new FanoutSide("ours", CROWD, new GatewayVenue(), true, TIME)) {
      side.open();

      assertThat(side.round()).extracting(Figure::name).containsExactly("deliveries", "p50", "p99");
    }
  }

  @Test
  void bareNettyTellsAllReadersEverything() throws StartFailure {
    try (var side = new FanoutSide("bare", CROWD, new BareVenue(), false, TIME)) {
      side.open();

      assertThat(side.round()).extracting(Figure::name).containsExactly("deliveries", "p50", "p99");
    }
  }
}
