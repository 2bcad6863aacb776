package io.stockbot.common.websocket;

import static io.stockbot.common.websocket.RecordingEndpoint.next;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFramesTest {

  private static final int LIMIT = 64 * 1024;

  private final RecordingEndpoint endpoint = new RecordingEndpoint();
  private final UnpooledByteBufAllocator allocator = new UnpooledByteBufAllocator(false);
  private TestServer server;
  private RawClient client;

  @BeforeEach
  void connect() throws IOException {
    server = server(allocator);
    client = server.raw().open();
  }

  private TestServer server(ByteBufAllocator allocator) {
    return new TestServer(endpoint, Map.of("closeTimeout", "20 s"), Optional::empty, allocator);
  }

  @AfterEach
  void leaveNothingBehind() throws IOException {
    client.close();
    server.close();
    Awaitility.await()
        .untilAsserted(
            () -> {
              assertThat(allocator.metric().usedHeapMemory()).isZero();
              assertThat(allocator.metric().usedDirectMemory()).isZero();
            });
  }

  @Test
  void closesABinaryFrameWith1003() throws Exception {
    client.frame(RawClient.BINARY, "binary");

    assertThat(client.closeCode()).isEqualTo(1003);
    client.close();
    next(endpoint.closed);
  }

  @Test
  void closesBadUtf8With1007() throws IOException {
    client.frame(RawClient.TEXT, new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'});

    assertThat(client.closeCode()).isEqualTo(1007);
  }

  @Test
  void closesUtf8CutOffAtTheEndWith1007() throws IOException {
    client.frame(RawClient.TEXT, new byte[] {(byte) 0xE2, (byte) 0x82});

    assertThat(client.closeCode()).isEqualTo(1007);
  }

  @Test
  void closesATooBigFrameWith1009() throws IOException {
    client.frame(RawClient.TEXT, new byte[LIMIT + 1]);

    assertThat(client.closeCode()).isEqualTo(1009);
  }

  @Test
  void tellsTheCodeAlsoToAClientThatStillSends() throws IOException {
    client.header(RawClient.TEXT, 256 * LIMIT);
    client.send(new byte[256 * LIMIT]);

    assertThat(client.closeCode()).isEqualTo(1009);
  }

  @Test
  void closesALieAboutTheLengthWith1009() throws IOException {
    client.header(RawClient.TEXT, Long.MAX_VALUE);

    assertThat(client.closeCode()).isEqualTo(1009);
  }

  @Test
  void closesFragmentsThatAreTooBigTogetherWith1009() throws IOException {
    client.frame(0x01, " ".repeat(LIMIT / 2));
    client.frame(0x00, " ".repeat(LIMIT / 2));
    client.frame(0x80, " ");

    assertThat(client.closeCode()).isEqualTo(1009);
  }

  @Test
  void takesAMessageOfJustTheLimit() throws Exception {
    client.frame(RawClient.TEXT, sized(LIMIT));

    next(endpoint.received);
  }

  @Test
  void takesMoreFromAService() throws Exception {
    try (var service = server.service()) {
      service.send(sized(LIMIT + 1));

      next(endpoint.received);
    }
  }

  @Test
  void joinsFragments() throws Exception {
    client.frame(0x01, "{\"type\":");
    client.frame(RawClient.PING, "between");
    client.frame(0x80, "\"get_symbols\"}");

    next(endpoint.received);
    assertThat(client.read().orElseThrow().first()).isEqualTo(RawClient.PONG);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x91, 0xA1, 0xC1, 0x83, 0x8B, 0x80, 0x09})
  void closesAProtocolViolationWith1002(int first) throws IOException {
    client.frame(first, "{}");

    assertThat(client.closeCode()).isEqualTo(1002);
  }

  @Test
  void closesAnUnmaskedFrameWith1002() throws IOException {
    client.send(new byte[] {(byte) 0x81, 2, '{', '}'});

    assertThat(client.closeCode()).isEqualTo(1002);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1016, 2999})
  void closesAGoodbyeWithAnImpossibleCodeWith1002(int code) throws IOException {
    client.frame(RawClient.CLOSE, new byte[] {(byte) (code >> 8), (byte) code});

    assertThat(client.closeCode()).isEqualTo(1002);
  }

  @Test
  void answersAGoodbyeWithTheSameCodeAndCloses() throws Exception {
    client.frame(RawClient.CLOSE, new byte[] {0x03, (byte) 0xE9});

    assertThat(client.closeCode()).isEqualTo(1001);
    assertThat(client.read()).isEmpty();
    next(endpoint.closed);
  }

  @Test
  void listensNoMoreAfterItSaidGoodbye() throws Exception {
    client.frame(RawClient.BINARY, "binary");
    client.frame(RawClient.TEXT, "{\"type\":\"get_symbols\"}");

    client.closeCode();
    client.close();
    next(endpoint.closed);
    assertThat(endpoint.received).isEmpty();
  }

  @Test
  void survivesAConnectionThatVanishesInAFrame() throws Exception {
    client.header(RawClient.TEXT, LIMIT);
    client.send(new byte[LIMIT / 2]);
    client.close();

    next(endpoint.closed);
    try (var other = server.raw().open()) {
      other.frame(RawClient.TEXT, "{\"type\":\"get_symbols\"}");
      next(endpoint.received);
    }
  }

  @Test
  void doesNotPileUpPongsForAClientThatReadsNone() throws Exception {
    for (var i = 0; i < 50_000; i++) {
      client.frame(RawClient.PING, "x".repeat(125));
    }
    client.frame(RawClient.TEXT, "{\"type\":\"get_symbols\"}");

    next(endpoint.received);
    assertThat(allocator.metric().usedDirectMemory() + allocator.metric().usedHeapMemory())
        .isLessThan(2 * 1024 * 1024);
  }

  private static String sized(int bytes) {
    var start = "{\"type\":\"get_symbols\"";
    return start + " ".repeat(bytes - start.length() - 1) + "}";
  }
}
