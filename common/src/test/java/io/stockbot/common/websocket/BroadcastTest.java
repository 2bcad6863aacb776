package io.stockbot.common.websocket;

import static io.stockbot.common.websocket.RecordingEndpoint.next;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.TestClient;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.marketdata.Symbols;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Over real sockets. */
class BroadcastTest {

  private static final int FRAMES = 4_000;
  private static final int IN_FLIGHT = 32;

  private final RecordingEndpoint endpoint = new RecordingEndpoint();
  private final Broadcast broadcast = new Broadcast();

  @Test
  void everySessionGetsEverythingInOrder() throws Exception {
    try (var server = new TestServer(endpoint)) {
      var clients = new ArrayList<TestClient>();
      var sessions = new ArrayList<Session>();
      for (var i = 0; i < 5; i++) {
        clients.add(server.client());
        sessions.add(next(endpoint.opened));
      }

      for (var i = 0; i < 300; i++) {
        var frame = frame(i);
        sessions.forEach(session -> broadcast.send(session, frame));
      }
      broadcast.flush();

      for (var client : clients) {
        client.await(message -> message.contains("\"299\""));
        assertThat(client.received()).isEqualTo(texts(300));
        client.close();
      }
    }
  }

  @Test
  void whatIsSentToOneSessionAfterAFlushComesAfterIt() throws Exception {
    try (var server = new TestServer(endpoint);
        var client = server.client()) {
      var session = next(endpoint.opened);

      broadcast.send(session, frame(0));
      broadcast.flush();
      session.send(frame(1));
      broadcast.send(session, frame(2));
      broadcast.flush();
      client.await(message -> message.contains("\"2\""));

      assertThat(client.received()).isEqualTo(texts(3));
    }
  }

  @Test
  void oneThatReadsNothingIsCutAndChangesNothingForTheOthers() throws Exception {
    try (var server = new TestServer(endpoint, Map.of("closeTimeout", "20 s"));
        var stopped = server.raw().open()) {
      var stoppedSession = next(endpoint.opened);
      try (var reader = server.client()) {
        var readerSession = next(endpoint.opened);
        var inFlight = new Semaphore(IN_FLIGHT);
        for (var i = 0; i < FRAMES; i++) {
          assertThat(inFlight.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
          var frame = frame(i);
          broadcast.send(stoppedSession, frame);
          broadcast.send(readerSession, frame);
          broadcast.flush();
          readerSession.whenTaken(inFlight::release);
        }
        reader.await(message -> message.contains("\"" + (FRAMES - 1) + "\""));

        assertThat(reader.received()).isEqualTo(texts(FRAMES));
        assertThat(stopped.closeCode()).isEqualTo(4008);
      }
    }
  }

  @Test
  void oneThatReadsNoPricesStaysAndGetsTheLatestOfEach() throws Exception {
    try (var server = new TestServer(endpoint);
        var slow = server.raw().open()) {
      var session = next(endpoint.opened);
      for (var i = 0; i < 2 * FRAMES; i++) {
        broadcast.send(session, new Price("price", frame(i)));
        broadcast.flush();
      }
      broadcast.send(session, frame(-1));
      broadcast.flush();

      var last = "";
      var read = 0;
      for (var next = slow.read().orElseThrow().text();
          !next.contains("\"-1\"");
          next = slow.read().orElseThrow().text()) {
        last = next;
        read++;
      }

      assertThat(last).contains("\"" + (2 * FRAMES - 1) + "\"");
      assertThat(read).isLessThan(2 * FRAMES);
      assertThat(session.backlog().merged()).isEqualTo(2 * FRAMES - read);
    }
  }

  private record Price(Object key, Frame frame) implements Conflated {}

  private static List<String> texts(int count) {
    return IntStream.range(0, count).mapToObj(BroadcastTest::text).toList();
  }

  private static String text(int number) {
    return "{\"type\":\"symbols\",\"timestamp\":\"1970-01-01T00:00:00Z\",\"data\":{\"provider\":\""
        + "x".repeat(4_000)
        + "\",\"symbols\":[\""
        + number
        + "\"]}}";
  }

  /** Four thousand of these are more than the kernel keeps for a connection on loopback. */
  private static Frame frame(int number) {
    var symbols = new Symbols("x".repeat(4_000), List.of(String.valueOf(number)));
    return Frame.of(Envelope.of(symbols, Instant.EPOCH));
  }
}
