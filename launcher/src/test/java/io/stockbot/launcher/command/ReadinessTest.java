package io.stockbot.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.stockbot.launcher.supervision.Screen;
import io.stockbot.launcher.testing.HealthServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private final StringWriter out = new StringWriter();

  @Test
  void welcomesTheUserWhenAllAreReady() throws Exception {
    try (var gateway = new HealthServer();
        var guardian = new HealthServer();
        var orchestrator = new HealthServer().answering(503, "risk-guardian does not answer")) {
      var readiness = readiness(settings(gateway, guardian, orchestrator));

      readiness.look();
      assertThat(readiness.isReady()).isFalse();
      assertThat(out.toString()).isEmpty();

      orchestrator.answering(200, "ready");
      readiness.look();
      assertThat(readiness.isReady()).isTrue();
      assertThat(out.toString()).contains("ws://localhost:" + orchestrator.port());
    }
  }

  @Test
  void tellsOnceWhatItWaitsForWhenThatLasts() throws Exception {
    try (var gateway = new HealthServer().answering(503, "{\"reason\":\"no ticks yet\"}");
        var guardian = new HealthServer();
        var orchestrator = new HealthServer()) {
      var readiness = readiness(settings(gateway, guardian, orchestrator));
      for (var looks = 0; looks < 100; looks++) {
        readiness.look();
      }
      assertThat(out.toString().lines())
          .containsExactly("waiting for market-data-gateway: no ticks yet");
    }
  }

  private Readiness readiness(Config settings) {
    var writer = new PrintWriter(out);
    return new Readiness(settings, new Screen(writer, writer, List.of(), false));
  }

  private static Config settings(
      HealthServer gateway, HealthServer guardian, HealthServer orchestrator) {
    return ConfigFactory.parseString(
        """
        stock-bot.market-data-gateway { server.port = %d, feed = simulated }
        stock-bot.risk-guardian.server.port = %d
        stock-bot.strategy-orchestrator { server.port = %d, catalogue = [] }
        """
            .formatted(gateway.port(), guardian.port(), orchestrator.port()));
  }
}
