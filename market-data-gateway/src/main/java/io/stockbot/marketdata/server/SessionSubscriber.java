package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.Session;
import io.stockbot.marketdata.Subscriber;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import java.util.concurrent.Executor;

/** A session that is told of market data. Each is equal to itself alone. */
final class SessionSubscriber implements Subscriber {

  private final Session session;
  private final Encoding encoding;
  private final Executor gatewayThread;

  SessionSubscriber(Session session, Encoding encoding, Executor gatewayThread) {
    this.session = session;
    this.encoding = encoding;
    this.gatewayThread = gatewayThread;
  }

  @Override
  public void tell(MarketDataEvent event) {
    session.send(encoding.frame(event));
  }

  @Override
  public void whenTaken(Runnable task) {
    session.whenTaken(() -> gatewayThread.execute(task));
  }
}
