package io.stockbot.common.websocket;

import io.netty.buffer.ByteBufAllocator;
import io.stockbot.common.service.Health;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.testing.TestClient;
import io.stockbot.common.testing.TestSettings;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** A server on a free port of loopback. */
final class TestServer implements AutoCloseable {

  static final String PATH = "/ws";

  final ServicesSecret secret = TestSettings.secret();
  private final WebSocketServer server;

  TestServer(Endpoint endpoint) {
    this(endpoint, Map.of());
  }

  TestServer(Endpoint endpoint, Map<String, String> changes) {
    this(endpoint, changes, Optional::empty, ByteBufAllocator.DEFAULT);
  }

  TestServer(
      Endpoint endpoint, Map<String, String> changes, Health health, ByteBufAllocator allocator) {
    var parts =
        new ServerParts(
            TestSettings.server(PATH, changes),
            secret,
            endpoint,
            health,
            InstantSource.fixed(Instant.EPOCH),
            new Sessions());
    server = new WebSocketServer("tested", parts, allocator);
    try {
      server.start();
    } catch (StartFailure e) {
      throw new AssertionError(e);
    }
  }

  int port() {
    return server.port();
  }

  TestClient client(String... headers) {
    return TestClient.connect(port(), PATH, headers);
  }

  TestClient service() {
    return client("Authorization", "Bearer " + secret.reveal());
  }

  RawClient raw() throws IOException {
    return new RawClient(port());
  }

  @Override
  public void close() {
    server.close();
  }
}
