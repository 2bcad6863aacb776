package io.stockbot.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.stockbot.launcher.supervision.Screen;
import io.stockbot.launcher.testing.HandClock;
import io.stockbot.launcher.testing.HealthServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final StringWriter out = new StringWriter();
  private final HandClock clock = new HandClock();

  @Test
  void welcomesTheUserWhenAllAreReady() throws Exception {
    try (var gateway = new HealthServer();
        var guardian = new HealthServer();
        var orchestrator = new HealthServer().answering(503, "risk-guardian does not answer")) {
      var readiness = readiness(settings(gateway, guardian, orchestrator));

      readiness.look();
      assertThat(readiness.hasWelcomed()).isFalse();
      assertThat(out.toString()).isEmpty();

      orchestrator.answering(200, "ready");
      readiness.look();
      assertThat(readiness.hasWelcomed()).isTrue();
      assertThat(out.toString())
          .contains("ws://localhost:" + orchestrator.port())
          .doesNotContain("Not ready");
    }
  }

  @Test
  void welcomesTheUserInSpiteOfAPressedKillSwitch() throws Exception {
    var pressed = "{\"reason\":\"the kill switch is pressed: by hand\"}";
    try (var gateway = new HealthServer();
        var guardian = new HealthServer();
        var orchestrator = new HealthServer().answering(503, pressed)) {
      var readiness = readiness(settings(gateway, guardian, orchestrator));

      readiness.look();
      clock.move(PATIENCE.minusNanos(1));
      readiness.look();
      assertThat(out.toString()).isEmpty();

      clock.move(Duration.ofNanos(1));
      readiness.look();
      assertThat(readiness.hasWelcomed()).isTrue();
      assertThat(out.toString())
          .contains("ws://localhost:" + orchestrator.port())
          .contains("strategy-orchestrator: the kill switch is pressed: by hand")
          .contains("ws://localhost:" + guardian.port() + "/ws -w 3 -x '{\"type\":\"reset\"");
    }
  }

  @Test
  void doesNotWaitForAnotherServiceThanTheOrchestrator() throws Exception {
    try (var gateway = new HealthServer();
        var guardian = new HealthServer().answering(503, "{\"reason\":\"the disk is full\"}");
        var orchestrator = new HealthServer()) {
      var readiness = readiness(settings(gateway, guardian, orchestrator));
      readiness.look();
      assertThat(readiness.hasWelcomed()).isTrue();
      assertThat(out.toString()).contains("risk-guardian: the disk is full");
    }
  }

  @Test
  void tellsOnceForWhomItWaitsWhenThatLasts() throws Exception {
    try (var gateway = new HealthServer();
        var guardian = new Socket();
        var orchestrator = new HealthServer()) {
      guardian.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      var port = guardian.getLocalPort();
      var readiness = readiness(settings(gateway.port(), port, orchestrator.port()));
      for (var looks = 0; looks < 10; looks++) {
        readiness.look();
        clock.move(Duration.ofSeconds(1));
      }
      assertThat(readiness.hasWelcomed()).isFalse();
      assertThat(out.toString().lines())
          .containsExactly("waiting for risk-guardian: no answer on port " + port);
    }
  }

  private Readiness readiness(Config settings) {
    var writer = new PrintWriter(out);
    return new Readiness(settings, new Screen(writer, writer, List.of(), false), clock, PATIENCE);
  }

  private static Config settings(
      HealthServer gateway, HealthServer guardian, HealthServer orchestrator) {
    return settings(gateway.port(), guardian.port(), orchestrator.port());
  }

  private static Config settings(int gateway, int guardian, int orchestrator) {
    return ConfigFactory.parseString(
        """
        stock-bot.market-data-gateway { server.port = %d, feed = simulated }
        stock-bot.risk-guardian.server.port = %d
        stock-bot.strategy-orchestrator { server.port = %d, catalogue = [] }
        """
            .formatted(gateway, guardian, orchestrator));
  }
}
