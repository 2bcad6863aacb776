package io.stockbot.common.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.testing.TestSettings;
import io.stockbot.common.websocket.Endpoint;
import io.stockbot.common.websocket.Session;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.marketdata.GetSymbols;
import io.stockbot.protocol.session.ErrorReply;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class ServiceLinkTest {

  private final ServicesSecret secret = TestSettings.secret();
  private final RecordingListener listener = new RecordingListener();

  @Test
  void reachesAServerOfOurOwnAsAService() throws Exception {
    try (var server = server(0);
        var link = link(uri(server.port()))) {
      link.start();

      assertThat(listener.next()).isEqualTo("up");
      assertThat(link.send(new Call(new GetSymbols(), Optional.of("q")))).isTrue();
      assertThat(listener.next()).isEqualTo("asked by a service: true, q");
    }
  }

  @Test
  void isUpAgainAfterTheServerWasStartedAgain() throws Exception {
    var server = server(0);
    var port = server.port();
    try (var link = link(uri(port))) {
      link.start();
      assertThat(listener.next()).isEqualTo("up");
      server.close();
      assertThat(listener.next()).startsWith("down: other said goodbye with 1012");
      assertThat(link.send(new GetSymbols())).isFalse();
      try (var _ = server(port)) {
        assertThat(listener.next()).isEqualTo("up");
      }
    }
  }

  @Test
  void tellsOnceThatNobodyIsThereHoweverOftenItTries() throws Exception {
    var attempts = new CountDownLatch(5);
    try (var refusing = new ScriptedPeer((_, _) -> attempts.countDown());
        var link = link(refusing.uri())) {
      link.start();

      assertThat(attempts.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(listener.next()).startsWith("down: other ");
      assertThat(listener.told).isEmpty();
      assertThat(link.send(new GetSymbols())).isFalse();
    }
  }

  @Test
  void saysThatItsSecretIsNotTheServers() throws Exception {
    try (var server = server(0);
        var link =
            new ServiceLink(
                TestSettings.link("other", uri(server.port())), TestSettings.secret(), listener)) {
      link.start();

      assertThat(listener.next()).startsWith("down: other ").contains("401");
    }
  }

  @Test
  void noticesAPeerThatAcceptsAndNeverAnswers() throws Exception {
    try (var frozen = new ScriptedPeer((_, connection) -> connection.freeze());
        var link = impatient(frozen.uri())) {
      link.start();

      assertThat(listener.next()).startsWith("down: other ").contains("does not answer");
      Awaitility.await().until(() -> frozen.connections() > 2);
      assertThat(listener.told).isEmpty();
    }
  }

  @Test
  void noticesAPeerThatFreezesRightAfterAPong() throws Exception {
    try (var peer =
            new ScriptedPeer(
                (_, connection) -> {
                  connection.handshake();
                  connection.readAndPong();
                  connection.freeze();
                });
        var link = impatient(peer.uri())) {
      link.start();

      assertThat(listener.next()).isEqualTo("up");
      assertThat(listener.next()).isEqualTo("down: other was silent for 300 ms");
    }
  }

  @Test
  void staysUpWithAPeerThatAnswersPingsAndSaysNothingElse() throws Exception {
    var pings = new CountDownLatch(20);
    try (var peer =
            new ScriptedPeer(
                (_, connection) -> {
                  connection.handshake();
                  while (true) {
                    connection.readAndPong();
                    pings.countDown();
                  }
                });
        var link = link(peer.uri())) {
      link.start();

      assertThat(pings.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(listener.next()).isEqualTo("up");
      assertThat(listener.told).isEmpty();
    }
  }

  @Test
  void ignoresWhatItCannotRead() throws Exception {
    try (var peer =
            new ScriptedPeer(
                (_, connection) -> {
                  connection.handshake();
                  connection.text("no json");
                  connection.text("{\"type\":\"from_the_future\",\"data\":{}}");
                  connection.text(error("understood"));
                  connection.freeze();
                });
        var link = link(peer.uri())) {
      link.start();

      assertThat(listener.next()).isEqualTo("up");
      assertThat(listener.next()).isEqualTo("understood");
    }
  }

  @Test
  void sendsNothingAfterAnOutageThatWasToBeSentInIt() throws Exception {
    var mayReturn = new CountDownLatch(1);
    var heard = new CompletableFuture<String>();
    try (var peer =
            new ScriptedPeer(
                (number, connection) -> {
                  if (number == 0) {
                    connection.handshake();
                    return;
                  }
                  await(mayReturn);
                  connection.handshake();
                  heard.complete(connection.readAndPong() == 0x89 ? "a ping" : "a request");
                  connection.freeze();
                });
        var link = link(peer.uri())) {
      link.start();
      assertThat(listener.next()).isEqualTo("up");
      assertThat(listener.next()).startsWith("down");
      assertThat(link.send(new GetSymbols())).isFalse();
      mayReturn.countDown();

      assertThat(heard.get(20, TimeUnit.SECONDS)).isEqualTo("a ping");
    }
  }

  @Test
  void outlivesAListenerThatFails() throws Exception {
    var failed = new AtomicBoolean();
    var failing =
        new LinkListener() {
          @Override
          public void up() {
            failed.set(true);
            throw new IllegalStateException("broken listener");
          }

          @Override
          public void down(String reason) {
            listener.down(reason);
          }

          @Override
          public void received(Envelope envelope) {
            listener.received(envelope);
          }
        };
    try (var server = server(0);
        var link =
            new ServiceLink(TestSettings.link("other", uri(server.port())), secret, failing)) {
      link.start();
      Awaitility.await().until(() -> link.send(new GetSymbols()));

      assertThat(listener.next()).startsWith("asked");
      assertThat(failed).isTrue();
    }
  }

  @Test
  void isSilentOnceItIsClosed() throws Exception {
    try (var server = server(0)) {
      var link = link(uri(server.port()));
      link.start();
      assertThat(listener.next()).isEqualTo("up");
      link.close();

      assertThat(link.send(new GetSymbols())).isFalse();
      assertThat(listener.told).isEmpty();
    }
  }

  private ServiceLink link(URI uri) {
    return link(uri, "20 s");
  }

  /** Takes a peer for dead that is only slow, as on a machine that is busy. */
  private ServiceLink impatient(URI uri) {
    return link(uri, "300 ms");
  }

  private ServiceLink link(URI uri, String patience) {
    var hasty =
        Map.of(
            "pingEvery", "50 ms",
            "silence", patience,
            "checkEvery", "10 ms",
            "handshakeTimeout", patience,
            "firstBackoff", "10 ms",
            "maxBackoff", "50 ms");
    return new ServiceLink(TestSettings.link("other", uri, hasty), secret, listener);
  }

  private WebSocketServer server(int port) throws Exception {
    var settings =
        TestSettings.server("/ws", Map.of("port", String.valueOf(port), "addresses", "127.0.0.1"));
    var server =
        new WebSocketServer(
            "tested", settings, secret, new Answering(), Optional::empty, InstantSource.system());
    server.start();
    return server;
  }

  private static URI uri(int port) {
    return URI.create("ws://127.0.0.1:" + port + "/ws");
  }

  private static String error(String message) {
    return "{\"type\":\"error\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"data\":{\"code\":\"INTERNAL\","
               + "\"message\":\""
        + message
        + "\",\"retryable\":false,\"details\":[]}}";
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new IOException("nobody said go");
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Says who asked. */
  private static final class Answering implements Endpoint {

    @Override
    public void opened(Session session) {
      assertThat(session.id()).isPositive();
    }

    @Override
    public void received(Session session, Call call) {
      var who = "asked by a service: " + session.isService() + ", " + call.requestId().orElse("-");
      session.send(ErrorReply.of(ErrorCode.BAD_STATE, who), call.requestId());
    }

    @Override
    public void closed(Session session) {
      assertThat(session.id()).isPositive();
    }
  }
}
