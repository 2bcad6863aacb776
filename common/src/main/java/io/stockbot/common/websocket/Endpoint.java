package io.stockbot.common.websocket;

import io.stockbot.protocol.Call;

/**
 * What a service does with its sessions. Called on event loops: for one session in order, for
 * several at once, so an endpoint hands over to its service's own thread and never blocks.
 */
public interface Endpoint {

  void opened(Session session);

  /** A request within the limits. What it throws is answered with {@code INTERNAL} and logged. */
  void received(Session session, Call call);

  void closed(Session session);
}
