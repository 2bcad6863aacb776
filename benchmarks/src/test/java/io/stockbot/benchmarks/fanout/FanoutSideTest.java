package io.stockbot.benchmarks.fanout;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.common.service.StartFailure;
import org.junit.jupiter.api.Test;

/** A round ends only when every client has every byte. */
class FanoutSideTest {

  @Test
  void ourServerDeliversEveryBurstToAllClients() throws StartFailure {
    try (var side = new FanoutSide("ours", 20, 40_000, EncodeOnce::new)) {
      side.open();

      assertThat(side.round()).extracting(Figure::name).containsExactly("deliveries");
    }
  }

  @Test
  void theNaiveServerDeliversEveryBurstToAllClients() throws StartFailure {
    try (var side = new FanoutSide("naive", 20, 40_000, EncodeForEach::new)) {
      side.open();

      assertThat(side.round()).extracting(Figure::name).containsExactly("deliveries");
    }
  }
}
