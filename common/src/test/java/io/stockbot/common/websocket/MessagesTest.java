package io.stockbot.common.websocket;

import static io.stockbot.common.websocket.RecordingEndpoint.next;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.RecordedLog;
import io.stockbot.common.testing.TestClient;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.marketdata.GetSymbols;
import io.stockbot.protocol.marketdata.Symbols;
import io.stockbot.protocol.session.ErrorReply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final String GET_SYMBOLS = "{\"type\":\"get_symbols\",\"requestId\":\"q1\"}";

  private final RecordingEndpoint endpoint = new RecordingEndpoint();
  private TestServer server;
  private TestClient client;
  private Session session;

  @BeforeEach
  void connect() throws InterruptedException {
    server = new TestServer(endpoint);
    client = server.client();
    session = next(endpoint.opened);
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void bringsARequestToTheEndpoint() throws InterruptedException {
    client.send(GET_SYMBOLS);

    assertThat(next(endpoint.received)).isEqualTo(new Call(new GetSymbols(), Optional.of("q1")));
  }

  @Test
  void bringsAnEventToTheClientWithTheNameOfItsRequest() {
    session.send(new Symbols("simulated", List.of("SPY"), List.of(), List.of()), Optional.of("q1"));

    assertThat(client.awaitType("symbols"))
        .isEqualTo(
            "{\"type\":\"symbols\",\"timestamp\":\"1970-01-01T00:00:00Z\",\"requestId\":\"q1\","
                + "\"data\":{\"provider\":\"simulated\",\"symbols\":[\"SPY\"],"
                + "\"instruments\":[],\"tickSizes\":[]}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "null",
        "{}",
        "{\"type\":7}",
        "{\"type\":\"unknown\"}",
        "{\"type\":\"get_symbols\"",
        "{\"type\":\"get_symbols\"}{}",
        "{\"type\":\"get_symbols\",\"type\":\"get_symbols\"}",
        "{\"type\":\"kill_switch\"}",
        "{\"type\":\"taken\",\"step\":1e9999999}"
      })
  void answersABadMessageWithOneErrorAndStays(String bad) throws InterruptedException {
    client.send(bad);
    client.send(GET_SYMBOLS);

    client.awaitType("error");
    next(endpoint.received);
    assertThat(client.isOpen()).isTrue();
    assertThat(client.received()).hasSize(1);
  }

  @Test
  void repeatsTheNameOfABadRequest() {
    client.send("{\"type\":\"unknown\",\"requestId\":\"mine\"}");

    assertThat(client.awaitType("error"))
        .contains("\"requestId\":\"mine\"")
        .contains("\"code\":\"BAD_TYPE\"");
  }

  @Test
  void logsABadMessageOnceAndOnOneLine() {
    try (var log = new RecordedLog(ChannelSession.class)) {
      client.send("{\"type\":\"take\\nover\"}");
      client.awaitType("error");

      assertThat(log.linesWith("take"))
          .singleElement()
          .asString()
          .contains(
              "WARN", "session=", String.valueOf(session.id()), "BAD_TYPE", "take\\u000aover");
    }
  }

  @Test
  void logsOnceWhatTheServiceRefusesWhateverTimeItBears() {
    var refusal = ErrorReply.of(ErrorCode.CONFLICT_CONFIG, "logged-once\nforged");
    try (var log = new RecordedLog(ChannelSession.class)) {
      session.send(refusal, Optional.of("q1"));
      session.send(new Envelope(refusal, Instant.EPOCH.plusSeconds(1), Optional.empty()));

      assertThat(log.linesWith("logged-once"))
          .hasSize(2)
          .allMatch(line -> line.contains("CONFLICT_CONFIG"))
          .noneMatch(line -> line.contains("\n"));
    }
    assertThat(client.awaitType("error")).contains("1970-01-01T00:00:00Z", "\"q1\"");
    assertThat(client.awaitType("error")).contains("1970-01-01T00:00:01Z");
  }

  @Test
  void answersAFaultOfTheServiceWithInternalAndStays() {
    var failing =
        new RecordingEndpoint(
            (_, _) -> {
              throw new IllegalStateException("broken");
            });
    try (var broken = new TestServer(failing);
        var asking = broken.client()) {
      asking.send(GET_SYMBOLS);
      assertThat(asking.awaitType("error"))
          .contains("\"code\":\"INTERNAL\"")
          .contains("\"requestId\":\"q1\"")
          .doesNotContain("broken\"");
      asking.send(GET_SYMBOLS);
      asking.awaitType("error");
    }
  }

  @Test
  void sendsInOrderWhateverTheSize() {
    var sizes = List.of(1, 10, 200, 4_000, 70_000, 3, 100_000, 125, 126, 127);
    sizes.forEach(size -> session.send(named(size, "n".repeat(size))));
    session.send(named(0, "last"));

    client.await(message -> message.contains("last"));
    assertThat(client.received().stream().limit(sizes.size()).map(MessagesTest::provider))
        .isEqualTo(sizes.stream().map("n"::repeat).toList());
  }

  @Test
  void bringsOneFrameToEverybody() throws InterruptedException {
    try (var other = server.client()) {
      var otherSession = next(endpoint.opened);
      var frame = named(1, "shared");
      session.send(frame);
      otherSession.send(frame);

      assertThat(client.awaitType("symbols")).isEqualTo(other.awaitType("symbols"));
    }
  }

  @Test
  void closesWithTheEndpointsCodeAfterWhatWasSentBefore() {
    session.send(named(1, "before"));
    session.close(4029, "too fast");
    session.send(named(1, "after"));

    assertThat(client.closeCode()).isEqualTo(4029);
    assertThat(client.received()).singleElement().asString().contains("before");
  }

  @Test
  void tellsWhenTheSocketHasTakenWhatWasSent() throws InterruptedException {
    var taken = new CountDownLatch(2);
    session.send(named(1, "x".repeat(100_000)));
    session.whenTaken(taken::countDown);
    session.whenTaken(taken::countDown);

    assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void tellsAlsoWhenTheSessionIsClosed() throws InterruptedException {
    client.close();
    next(endpoint.closed);
    var taken = new CountDownLatch(1);
    session.send(named(1, "nobody hears"));
    session.whenTaken(taken::countDown);

    assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void saysGoodbyeToEverybodyWhenItStops() throws InterruptedException {
    var taken = new CountDownLatch(1);
    server.close();

    assertThat(client.closeCode()).isEqualTo(1012);
    next(endpoint.closed);
    session.send(named(1, "nobody hears"));
    session.whenTaken(taken::countDown);
    session.close(1000, "closed already");
    assertThat(taken.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void pingsASilentClientAndCutsADeadOne() throws Exception {
    var changes = Map.of("pingAfter", "50 ms", "cutAfter", "400 ms");
    try (var watchful = new TestServer(endpoint, changes);
        var dead = watchful.raw().open()) {
      assertThat(dead.read().orElseThrow().first()).isEqualTo(RawClient.PING);
      var next = dead.read();
      while (next.isPresent()) {
        next = dead.read();
      }
      next(endpoint.closed);
    }
  }

  @Test
  void keepsASilentClientThatAnswersPings() throws Exception {
    var changes = Map.of("pingAfter", "50 ms", "cutAfter", "2 s");
    try (var watchful = new TestServer(endpoint, changes);
        var alive = watchful.raw().open()) {
      for (var i = 0; i < 50; i++) {
        assertThat(alive.read().orElseThrow().first()).isEqualTo(RawClient.PING);
        alive.frame(RawClient.PONG, "");
      }
    }
  }

  private static Frame named(int size, String provider) {
    return Frame.of(
        Envelope.of(
            new Symbols(provider, List.of(String.valueOf(size)), List.of(), List.of()),
            Instant.EPOCH));
  }

  private static String provider(String message) {
    return message.replaceAll(".*\"provider\":\"([^\"]*)\".*", "$1");
  }
}
