package io.stockbot.common.websocket;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.codec.BadMessage;

/**
 * What a service does with its sessions. Called on event loops: for one session in order, for
 * several at once, so an endpoint hands over to its service's own thread and never blocks.
 */
public interface Endpoint {

  void opened(Session session);

  /** A request within the limits. What it throws is answered with {@code INTERNAL} and logged. */
  void received(Session session, Call call);

  /**
   * A message that cannot be read. It is answered with its problems; an endpoint that can name
   * further ones in the rest of the request answers instead.
   */
  default void misread(Session session, BadMessage bad) {
    session.send(bad.reply(), bad.requestId());
  }

  void closed(Session session);
}
