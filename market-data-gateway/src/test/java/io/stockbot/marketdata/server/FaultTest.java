package io.stockbot.marketdata.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockbot.common.testing.TestClient;
import io.stockbot.common.testing.TestSettings;
import io.stockbot.common.websocket.Endpoint;
import io.stockbot.common.websocket.Session;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.protocol.Call;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class FaultTest {

  /** Closed by nobody: its threads are daemons and serve all tests. */
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  void endsTheSessionsRatherThanLookAliveAndSaysWhy() throws Exception {
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

        assertThat(client.closeCode()).isEqualTo(1011);
        assertThat(answer(server, "/health"))
            .startsWith("503")
            .contains("a fault stopped the gateway", "a bar without a trade");
        assertThatExceptionOfType(CompletionException.class)
            .isThrownBy(() -> TestClient.connect(server.port(), "/ws"))
            .withStackTraceContaining("503");
      }
    }
  }

  private static String answer(WebSocketServer server, String path) throws Exception {
    var uri = URI.create("http://127.0.0.1:" + server.port() + path);
    var response =
        HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    return response.statusCode() + " " + response.body();
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
