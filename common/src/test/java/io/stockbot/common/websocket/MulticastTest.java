package io.stockbot.common.websocket;

import static io.stockbot.common.websocket.RecordingEndpoint.next;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.stockbot.common.testing.TestClient;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.marketdata.Symbols;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Over real sockets. */
class MulticastTest {

  private static final int FRAMES = 4_000;
  private static final int IN_FLIGHT = 32;

  private final RecordingEndpoint endpoint = new RecordingEndpoint();
  private final Multicast multicast = new Multicast();

  @Test
  void everySessionGetsEverythingInOrder() throws Exception {
    try (var server = new TestServer(endpoint)) {
      var clients = new ArrayList<TestClient>();
      var sessions = new ArrayList<Session>();
      for (var i = 0; i < 5; i++) {
        clients.add(server.client());
        sessions.add(next(endpoint.opened));
      }

      for (var i = 0; i < 100; i++) {
        var frame = frame(i);
        sessions.forEach(session -> multicast.send(session, frame));
      }
      multicast.flush();

      for (var client : clients) {
        client.await(message -> message.contains("\"99\""));
        assertThat(client.received()).isEqualTo(texts(100));
        client.close();
      }
    }
  }

  @Test
  void whatIsSentToOneSessionAfterAFlushComesAfterIt() throws Exception {
    try (var server = new TestServer(endpoint);
        var client = server.client()) {
      var session = next(endpoint.opened);

      multicast.send(session, frame(0));
      multicast.flush();
      session.send(frame(1));
      multicast.send(session, frame(2));
      multicast.flush();
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
          multicast.send(stoppedSession, frame);
          multicast.send(readerSession, frame);
          multicast.flush();
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
        multicast.send(session, new Price("price", frame(i)));
        multicast.flush();
      }
      multicast.send(session, frame(-1));
      multicast.flush();

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

  @Test
  void onlyTheLatestPriceIsOnItsWayToAnEventLoopThatDoesNotKeepUp() throws Exception {
    try (var server = new TestServer(endpoint);
        var client = server.client()) {
      var session = (ChannelSession) next(endpoint.opened);
      var goOn = hold(session, new CountDownLatch(1));
      sendAtOnce(session, 20);
      for (var i = 0; i < 10; i++) {
        sendPrice(session, i);
      }
      goOn.countDown();

      client.await(message -> message.contains("\"9\""));

      assertThat(client.received()).hasSize(21);
      assertThat(session.backlog().merged()).isEqualTo(9);
    }
  }

  @Test
  void noPriceOvertakesAnOlderOneOnItsWay() throws Exception {
    try (var server = new TestServer(endpoint);
        var client = server.client()) {
      var session = (ChannelSession) next(endpoint.opened);
      var goOn = hold(session, new CountDownLatch(1));
      sendAtOnce(session, 20);
      var delivered = new CountDownLatch(1);
      var goOnAgain = hold(session, delivered);
      sendPrice(session, 0);
      goOn.countDown();
      assertThat(delivered.await(20, TimeUnit.SECONDS)).isTrue();
      sendPrice(session, 1);
      sendAtOnce(session, 20);
      sendPrice(session, 2);
      goOnAgain.countDown();
      multicast.send(session, frame(99));
      multicast.flush();

      client.await(message -> message.contains("\"99\""));

      assertThat(client.received())
          .filteredOn(message -> message.contains("\"price\""))
          .last(as(STRING))
          .contains("\"2\"");
    }
  }

  /** Keeps the session's event loop busy until the latch is open. */
  private static CountDownLatch hold(ChannelSession session, CountDownLatch begun) {
    var goOn = new CountDownLatch(1);
    session
        .loop()
        .execute(
            () -> {
              begun.countDown();
              try {
                goOn.await();
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    return goOn;
  }

  /** Eighty thousand bytes. */
  private void sendAtOnce(Session session, int count) {
    for (var i = 0; i < count; i++) {
      multicast.send(session, frame(1_000 + i));
    }
    multicast.flush();
  }

  private void sendPrice(Session session, int number) {
    var symbols = new Symbols("price", List.of(String.valueOf(number)), List.of(), List.of());
    multicast.send(session, new Price("IBM", Frame.of(Envelope.of(symbols, Instant.EPOCH))));
    multicast.flush();
  }

  private record Price(Object key, Frame frame) implements Conflated {}

  private static List<String> texts(int count) {
    return IntStream.range(0, count).mapToObj(MulticastTest::text).toList();
  }

  private static String text(int number) {
    return "{\"type\":\"symbols\",\"timestamp\":\"1970-01-01T00:00:00Z\",\"data\":{\"provider\":\""
        + "x".repeat(4_000)
        + "\",\"symbols\":[\""
        + number
        + "\"],\"instruments\":[],\"tickSizes\":[]}}";
  }

  /** Four thousand of these are more than the kernel keeps for a connection on loopback. */
  private static Frame frame(int number) {
    var symbols =
        new Symbols("x".repeat(4_000), List.of(String.valueOf(number)), List.of(), List.of());
    return Frame.of(Envelope.of(symbols, Instant.EPOCH));
  }
}
