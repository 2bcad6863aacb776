package io.stockbot.marketdata.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.TestClient;
import io.stockbot.common.testing.TestSettings;
import io.stockbot.common.websocket.Endpoint;
import io.stockbot.common.websocket.Session;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.protocol.Call;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class FaultTest {

  @Test
  void endsTheSessionsRatherThanLookAlive() throws Exception {
    var health = new FeedHealth();
    try (var server =
        new WebSocketServer(
            "gateway",
            TestSettings.server("/ws"),
            TestSettings.secret(),
            new Deaf(),
            health,
            InstantSource.system())) {
      server.start();
      try (var client = TestClient.connect(server.port(), "/ws")) {
        var fault = new Fault(health, () -> server);

        fault.accept(new IllegalStateException("a bar without a trade"));

        assertThat(client.closeCode()).isEqualTo(1012);
        assertThat(health.problem().orElseThrow()).contains("a bar without a trade");
      }
    }
  }

  private static final class Deaf implements Endpoint {
    @Override
    public void opened(Session session) {}

    @Override
    public void received(Session session, Call call) {}

    @Override
    public void closed(Session session) {}
  }
}
