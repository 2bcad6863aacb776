package io.stockbot.benchmarks.fanout;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import io.stockbot.benchmarks.wire.ByteCount;
import io.stockbot.benchmarks.wire.Clients;
import io.stockbot.benchmarks.wire.Counting;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.websocket.Frame;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A server and so many clients, which hear bursts of bars: the next when all have the last. */
final class FanoutSide implements Side {

  /** As when so many symbols close their bars at once. */
  static final int BURST = 100;

  private static final long PATIENCE_NANOS = 10_000_000_000L;

  private static final Instant CLOSE = Instant.parse("2026-01-05T14:31:00Z");

  private static final Envelope ENVELOPE =
      Envelope.of(
          new MarketBar(
              new Bar(
                  "AAPL",
                  Resolution.MINUTE_1,
                  CLOSE.minusSeconds(60),
                  CLOSE,
                  Price.of("187.25"),
                  Price.of("187.61"),
                  Price.of("187.12"),
                  Price.of("187.44"),
                  Quantity.of(48_213),
                  391,
                  Price.of("187.381274"))),
          CLOSE);

  /** Longer than 125 bytes of text, so that the length takes two more bytes. */
  private static final int WIRE_BYTES = Frame.of(ENVELOPE).size() + 4;

  private final String name;
  private final int size;
  private final int deliveries;
  private final Opener opener;
  private final Clients clients = new Clients();
  private final ByteCount count = new ByteCount();
  private Optional<Broadcaster> server = Optional.empty();

  /** Starts a server. */
  @FunctionalInterface
  interface Opener {
    Broadcaster open() throws StartFailure;
  }

  /**
   * @param size how many clients
   * @param deliveries of a round, to all clients together
   */
  FanoutSide(String name, int size, int deliveries, Opener opener) {
    this.name = name;
    this.size = size;
    this.deliveries = deliveries;
    this.opener = opener;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void open() throws StartFailure {
    var opened = opener.open();
    server = Optional.of(opened);
    for (var i = 0; i < size; i++) {
      var _ = clients.connect(opened.uri(), Map.of(), new Counting(count));
    }
    awaitAll(opened);
  }

  /** A client knows of its connection a moment before the server does. */
  private void awaitAll(Broadcaster broadcaster) {
    var deadline = System.nanoTime() + PATIENCE_NANOS;
    while (broadcaster.clients() != size) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(broadcaster.clients() + " of " + size + " are connected");
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public List<Figure> round() {
    return List.of(deliver(server.orElseThrow(), deliveries / BURST / size));
  }

  private Figure deliver(Broadcaster broadcaster, int bursts) {
    var start = System.nanoTime();
    for (var burst = 0; burst < bursts; burst++) {
      count.expect((long) BURST * size * WIRE_BYTES);
      for (var i = 0; i < BURST; i++) {
        broadcaster.tell(ENVELOPE);
      }
      count.await();
    }
    return Figure.rate("deliveries", (long) bursts * BURST * size, System.nanoTime() - start);
  }

  @Override
  public void close() {
    server.ifPresent(Broadcaster::close);
    clients.close();
  }
}
