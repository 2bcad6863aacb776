package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.Backlog;
import io.stockbot.common.websocket.Conflated;
import io.stockbot.common.websocket.Frame;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.session.Lag;
import java.time.InstantSource;

/** Makes what a session that is behind is told of it. */
record Lagging(InstantSource clock) {

  private static final Object KEY = new Object();

  /** Of which only the latest waits: it counts from the session's beginning. */
  private record LagFrame(Frame frame) implements Conflated {
    @Override
    public Object key() {
      return KEY;
    }
  }

  Conflated frame(Backlog backlog) {
    var lag = new Lag(backlog.merged(), 0, backlog.queued());
    return new LagFrame(Frame.of(Envelope.of(lag, clock.instant())));
  }
}
