package io.stockbot.common.websocket;

import static io.stockbot.common.websocket.RecordingEndpoint.next;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.UnpooledByteBufAllocator;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.marketdata.Symbols;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class SlowReaderTest {

  private static final int FRAMES = 4_000;
  private static final int IN_FLIGHT = 32;

  private final RecordingEndpoint endpoint = new RecordingEndpoint();
  private final UnpooledByteBufAllocator allocator = new UnpooledByteBufAllocator(false);

  @Test
  void closesWhoeverReadsNothingAndBringsEverythingToTheOther() throws Exception {
    try (var server = server(Map.of("closeTimeout", "20 s"));
        var slow = server.raw().open()) {
      var slowSession = next(endpoint.opened);
      try (var reader = server.client()) {
        var readerSession = next(endpoint.opened);
        var inFlight = new Semaphore(IN_FLIGHT);
        for (var i = 0; i < FRAMES; i++) {
          assertThat(inFlight.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
          var frame = frame(i);
          slowSession.send(frame);
          readerSession.send(frame);
          readerSession.whenTaken(inFlight::release);
        }
        reader.await(message -> message.contains("\"" + (FRAMES - 1) + "\""));

        assertThat(reader.received()).hasSize(FRAMES);
        assertThat(reader.isOpen()).isTrue();
        var goodbye = slow.goodbye();
        assertThat(goodbye.closeCode()).isEqualTo(4008);
        assertThat(goodbye.closeReason()).isEqualTo("LIMIT_QUEUE: more than 1048576 bytes wait");
      }
    }
    nothingIsLeaked();
  }

  @Test
  void closesWhoeverTakesNothingForTooLong() throws Exception {
    try (var server =
            server(
                Map.of(
                    "maxUnwritable", "100 ms",
                    "maxPendingBytes", "100000000",
                    "closeTimeout", "20 s"));
        var slow = server.raw().open()) {
      var session = next(endpoint.opened);
      for (var i = 0; i < FRAMES; i++) {
        session.send(frame(i));
      }
      var closing = new Semaphore(0);
      session.whenTaken(closing::release);

      assertThat(closing.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
      var goodbye = slow.goodbye();
      assertThat(goodbye.closeCode()).isEqualTo(4008);
      assertThat(goodbye.closeReason()).isEqualTo("LIMIT_QUEUE: nothing taken for 100 ms");
    }
    nothingIsLeaked();
  }

  @Test
  void cutsWhoeverDoesNotEvenTakeTheGoodbye() throws Exception {
    try (var server = server(Map.of("closeTimeout", "100 ms"));
        var _ = server.raw().open()) {
      var session = next(endpoint.opened);
      for (var i = 0; i < FRAMES; i++) {
        session.send(frame(i));
      }

      next(endpoint.closed);
    }
    nothingIsLeaked();
  }

  private TestServer server(Map<String, String> changes) {
    return new TestServer(endpoint, changes, Optional::empty, allocator);
  }

  private void nothingIsLeaked() {
    Awaitility.await()
        .untilAsserted(
            () -> {
              assertThat(allocator.metric().usedHeapMemory()).isZero();
              assertThat(allocator.metric().usedDirectMemory()).isZero();
            });
  }

  /** Four thousand of these are more than the kernel keeps for a connection on loopback. */
  private static Frame frame(int number) {
    var symbols =
        new Symbols("x".repeat(4_000), List.of(String.valueOf(number)), List.of(), List.of());
    return Frame.of(Envelope.of(symbols, Instant.EPOCH));
  }
}
