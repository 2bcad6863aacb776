package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.Multicast;
import io.stockbot.common.websocket.Session;
import io.stockbot.marketdata.Subscriber;
import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.session.Subscribe;
import java.util.concurrent.Executor;

/** A session that is told of market data. Each is equal to itself alone. */
final class SessionSubscriber implements Subscriber {

  private final Session session;
  private final Encoding encoding;
  private final Multicast multicast;
  private final Executor gatewayThread;
  private final boolean isLossless;
  private boolean isNumbered;
  private boolean wantsLag;
  private long toldMerged;

  /**
   * @param isLossless whether a slow session gets every quote all the same
   */
  SessionSubscriber(
      Session session,
      Encoding encoding,
      Multicast multicast,
      Executor gatewayThread,
      boolean isLossless) {
    this.session = session;
    this.encoding = encoding;
    this.multicast = multicast;
    this.gatewayThread = gatewayThread;
    this.isLossless = isLossless;
  }

  /** What the session says about itself beside what it subscribes to. */
  void prefer(Subscribe request) {
    isNumbered = request.seq().orElse(isNumbered);
    wantsLag = request.lag().orElse(wantsLag);
  }

  @Override
  public void tell(MarketDataEvent event) {
    multicast.send(session, encoding.frame(event));
  }

  @Override
  public void tell(MarketDataEvent event, Sequence sequence) {
    if (event instanceof MarketQuote quote && !isLossless) {
      multicast.send(session, isNumbered ? encoding.quote(quote, sequence) : encoding.quote(quote));
    } else {
      multicast.send(session, isNumbered ? encoding.frame(event, sequence) : encoding.frame(event));
    }
  }

  /** Tells a session that wants to know how far it is behind, if that has changed. */
  void tellLag(Lagging lagging) {
    if (!wantsLag) {
      return;
    }
    var backlog = session.backlog();
    if (backlog.merged() != toldMerged) {
      toldMerged = backlog.merged();
      multicast.send(session, lagging.frame(backlog));
    }
  }

  @Override
  public void whenTaken(Runnable task) {
    multicast.flush();
    session.whenTaken(() -> gatewayThread.execute(task));
  }
}
