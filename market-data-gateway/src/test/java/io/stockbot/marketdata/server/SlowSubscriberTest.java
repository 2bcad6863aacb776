package io.stockbot.marketdata.server;

import static io.stockbot.marketdata.testing.Ticks.quote;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.testing.TestClient;
import io.stockbot.common.testing.TestSettings;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.marketdata.GatewayLimits;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.testing.ScriptedFeed;
import io.stockbot.protocol.value.Tick;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers that do not read, over real sockets, and what the others get. */
class SlowSubscriberTest {

  private static final int MANY = 30_000;
  private static final int IN_FLIGHT = 500;

  private final SingleWriter writer =
      new SingleWriter("tested", 1_000_000, cause -> failure = Optional.of(cause));
  private volatile Optional<Throwable> failure = Optional.empty();
  private final ScriptedFeed feed = new ScriptedFeed();
  private final MarketDataGateway gateway =
      new MarketDataGateway(
          feed,
          new GatewayLimits(Duration.ZERO, 100, 4, Optional.empty(), Duration.ZERO, 10),
          new WriterScheduler(writer));
  private final GatewayEndpoint endpoint =
      new GatewayEndpoint(gateway, BarAnswers.inMemory(gateway), writer, InstantSource.system());
  private final WebSocketServer server =
      new WebSocketServer(
          "tested",
          TestSettings.server("/ws", Map.of("maxUnwritable", "1 h", "closeTimeout", "20 s")),
          TestSettings.secret(),
          endpoint,
          Optional::empty,
          InstantSource.system());

  @BeforeEach
  void start() throws Exception {
    writer.afterEach(endpoint::flush);
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
    writer.close();
    assertThat(failure).isEmpty();
  }

  @Test
  void aStoppedReaderOfTradesChangesNothingForTheOther() throws Exception {
    try (var stopped = stopped("market_trades");
        var reader = TestClient.connect(server.port(), "/ws")) {
      reader.send(subscribe("market_trades"));
      reader.awaitType("subscriptions");
      for (var i = 0; i < MANY; i++) {
        tell(trade("IBM", "13:30:00", "180.01", 100));
        if ((i + 1) % IN_FLIGHT == 0) {
          var seq = "\"seq\":" + (i + 1) + ",";
          reader.await(message -> message.contains(seq));
        }
      }

      assertThat(reader.received()).hasSize(MANY + 1);
      for (var i = 1; i <= MANY; i++) {
        assertThat(reader.received().get(i)).contains("\"seq\":" + i + ",");
      }
      assertThat(last(stopped)).contains("LIMIT_QUEUE: more than 1048576 bytes wait");
    }
  }

  @Test
  void aSlowReaderOfQuotesStaysGetsTheLatestAndIsToldHowManyWereMerged() throws Exception {
    try (var slow = stopped("market_quotes")) {
      for (var i = 0; i < MANY; i++) {
        tell(quote("IBM", "13:30:00", "180.00", "181.00"));
      }
      told();
      var text = new StringBuilder();

      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () -> {
                writer.execute(endpoint::tellLag);
                text.append(waiting(slow));
                assertThat(text).contains("\"seq\":" + MANY + ",\"prev\":");
                var received = text.toString().split("\"type\":\"market_quote\"", -1).length - 1;
                assertThat(received).isLessThan(MANY);
                assertThat(text).contains("\"merged\":" + (MANY - received) + ",");
              });
    }
  }

  private void tell(Tick tick) {
    writer.execute(() -> gateway.tick(tick));
  }

  private void told() throws InterruptedException {
    var done = new Semaphore(0);
    writer.execute(done::release);
    assertThat(done.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
  }

  private static String subscribe(String stream) {
    return "{\"type\":\"subscribe\",\"streams\":[\"%s\"],\"symbols\":[\"IBM\"],\"seq\":true,\"lag\":true}"
        .formatted(stream);
  }

  /** Connected and subscribed, and reads nothing more. */
  private Socket stopped(String stream) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(16 * 1024);
    socket.setSoTimeout(20_000);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
    send(
        socket,
        String.join(
            "\r\n",
            "GET /ws HTTP/1.1",
            "Host: localhost",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version: 13",
            "",
            ""));
    for (var head = ""; !head.endsWith("\r\n\r\n"); ) {
      head += (char) socket.getInputStream().read();
    }
    var request = subscribe(stream).getBytes(StandardCharsets.US_ASCII);
    var frame =
        ByteBuffer.allocate(6 + request.length)
            .put((byte) 0x81)
            .put((byte) (0x80 | request.length))
            .putInt(0)
            .put(request);
    socket.getOutputStream().write(frame.array());
    Awaitility.await().until(() -> feed.asked().contains("start IBM"));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** What has come by now. */
  private static String waiting(Socket socket) throws IOException {
    var stream = socket.getInputStream();
    return new String(stream.readNBytes(stream.available()), StandardCharsets.ISO_8859_1);
  }

  /** The end of what it is sent. */
  private static String last(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }
}
