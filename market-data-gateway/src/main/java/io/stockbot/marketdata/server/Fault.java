package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.WebSocketServer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What happens when the gateway's thread fails: nobody can rely on its market data any more, so its
 * sessions end rather than look alive, and {@code /health} answers 503 with the fault until the
 * process is started again.
 */
final class Fault implements Consumer<Throwable> {

  private final FeedHealth health;
  private final Supplier<WebSocketServer> server;
  private final AtomicBoolean happened = new AtomicBoolean();

  Fault(FeedHealth health, Supplier<WebSocketServer> server) {
    this.health = health;
    this.server = server;
  }

  @Override
  public void accept(Throwable cause) {
    if (happened.compareAndSet(false, true)) {
      health.fault(cause);
      var _ =
          Thread.ofVirtual()
              .name("market-data-gateway-fault")
              .start(() -> server.get().endSessions());
    }
  }
}
