package io.stockbot.common.websocket;

import static io.stockbot.common.websocket.RecordingEndpoint.next;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.buffer.ByteBufAllocator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

  private final RecordingEndpoint endpoint = new RecordingEndpoint();
  private TestServer server;

  @BeforeEach
  void start() {
    server = new TestServer(endpoint);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost",
        "http://localhost:4200",
        "https://LOCALHOST:1",
        "http://127.0.0.1:8082",
        "https://127.0.0.1",
        "http://[::1]",
        "http://[::1]:4200"
      })
  void letsInPagesOfThisMachine(String origin) throws IOException {
    assertThat(handshake(RawClient.upgrade("/ws", "Origin: " + origin + "\r\n"))).contains(" 101 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.com",
        "http://localhost.example.com",
        "http://example.com:80/localhost",
        "http://localhost@example.com",
        "http://user@localhost",
        "http://127.0.0.1.nip.io",
        "http://127.0.0.2",
        "http://[::2]",
        "file://localhost",
        "ws://localhost",
        "null",
        "localhost",
        "",
        "http://local host"
      })
  void keepsOutEveryOtherPage(String origin) throws IOException {
    assertThat(handshake(RawClient.upgrade("/ws", "Origin: " + origin + "\r\n"))).contains(" 403 ");
  }

  @Test
  void keepsOutWhoeverNamesTwoOrigins() throws IOException {
    var twice = "Origin: http://localhost\r\nOrigin: http://example.com\r\n";

    assertThat(handshake(RawClient.upgrade("/ws", twice))).contains(" 403 ");
  }

  @Test
  void letsInProgramsThatHaveNoOrigin() throws Exception {
    assertThat(handshake(RawClient.upgrade("/ws"))).contains(" 101 ");
    assertThat(next(endpoint.opened).isService()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/ws/", "/wss", "/WS", "/ws/../ws", "/healthy", "*"})
  void knowsOnePathOnly(String path) throws IOException {
    assertThat(handshake(RawClient.upgrade(path))).contains(" 404 ");
  }

  @Test
  void asksPlainHttpToUpgrade() throws IOException {
    assertThat(handshake("GET /ws HTTP/1.1\r\nHost: localhost\r\n\r\n")).contains(" 426 ");
  }

  @Test
  void asksForTheVersionThatItSpeaks() throws IOException {
    var old = RawClient.upgrade("/ws").replace("Version: 13", "Version: 99");

    assertThat(handshake(old)).contains(" 426 ");
  }

  @Test
  void refusesAHandshakeWithoutAKey() throws IOException {
    var keyless = RawClient.upgrade("/ws").replaceAll("Sec-WebSocket-Key.*\r\n", "");

    assertThat(handshake(keyless)).contains(" 400 ");
  }

  @Test
  void refusesWhatIsNoHttp() throws IOException {
    assertThat(handshake("GARBAGE\r\n\r\n")).contains(" 400 ");
  }

  @Test
  void refusesHeadersWithoutEnd() throws IOException {
    var long1 = "X: " + "x".repeat(20_000) + "\r\n";

    assertThat(handshake(RawClient.upgrade("/ws", long1))).containsPattern(" 4[0-9]{2} ");
  }

  @Test
  void knowsAServiceByItsSecret() throws Exception {
    try (var _ = server.service()) {
      assertThat(next(endpoint.opened).isService()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic c2VjcmV0", "wrong"})
  void refusesAWrongSecret(String authorization) throws IOException {
    var header = "Authorization: " + authorization + "\r\n";

    assertThat(handshake(RawClient.upgrade("/ws", header))).contains(" 401 ");
    assertThat(endpoint.opened).isEmpty();
  }

  @Test
  void cutsWhoeverDoesNotFinishTheHandshakeInTime() throws IOException {
    try (var impatient = new TestServer(endpoint, Map.of("handshakeTimeout", "50 ms"));
        var slow = impatient.raw()) {
      assertThat(slow.http("GET /ws HTTP/1.1\r\n")).isEmpty();
    }
  }

  @Test
  void refusesOneSessionMoreThanThereMayBe() throws Exception {
    try (var small = new TestServer(endpoint, Map.of("maxSessions", "1"));
        var _ = small.client();
        var raw = small.raw()) {
      next(endpoint.opened);

      assertThat(raw.http(RawClient.upgrade("/ws")))
          .contains(" 503 ")
          .endsWith("\r\n\r\nLIMIT_SESSIONS: too many sessions; try later.\n");
    }
  }

  @Test
  void tellsThatItIsReady() throws IOException {
    try (var raw = server.raw()) {
      assertThat(raw.http("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"))
          .startsWith("HTTP/1.1 200 ")
          .contains("content-type: application/json")
          .endsWith("\r\n\r\n{\"status\":\"ready\"}");
    }
  }

  @Test
  void tellsWhyItIsNotReady() throws IOException {
    try (var ill =
            new TestServer(
                endpoint,
                Map.of(),
                () -> Optional.of("the \"feed\" is down"),
                ByteBufAllocator.DEFAULT);
        var raw = ill.raw()) {
      assertThat(raw.http("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"))
          .startsWith("HTTP/1.1 503 ")
          .endsWith("{\"status\":\"unavailable\",\"reason\":\"the \\\"feed\\\" is down\"}");
    }
  }

  @Test
  void saysWhichPortIsInUseAndHowToChangeIt() {
    assertThatThrownBy(
            () -> {
              try (var second =
                  new TestServer(endpoint, Map.of("port", String.valueOf(server.port())))) {
                second.port();
              }
            })
        .hasRootCauseMessage("Address already in use")
        .cause()
        .hasMessage(
            "tested cannot listen: port "
                + server.port()
                + " is in use; stop the program that has it, or set stock-bot.tested.server.port");
  }

  @Test
  void listensOnWhatTheMachineHas() throws IOException {
    // 192.0.2.1 is reserved for documentation: no machine has it.
    try (var partly = new TestServer(endpoint, Map.of("addresses", "192.0.2.1, 127.0.0.1"));
        var raw = partly.raw()) {
      assertThat(raw.handshake(RawClient.upgrade("/ws"))).contains(" 101 ");
    }
  }

  @Test
  void doesNotStartWhereItCanListenNowhere() {
    assertThatThrownBy(() -> new TestServer(endpoint, Map.of("addresses", "192.0.2.1")))
        .cause()
        .hasMessageContaining("tested cannot listen on port 0: 192.0.2.1");
  }

  private String handshake(String request) throws IOException {
    try (var raw = server.raw()) {
      return raw.handshake(request);
    }
  }
}
