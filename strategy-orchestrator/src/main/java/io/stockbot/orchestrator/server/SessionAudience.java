package io.stockbot.orchestrator.server;

import io.stockbot.common.websocket.Frame;
import io.stockbot.common.websocket.Session;
import io.stockbot.orchestrator.port.Audience;
import io.stockbot.orchestrator.port.Requester;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Every session that is open; each event is encoded once. Safe for use by many threads. */
final class SessionAudience implements Audience {

  private final Set<Session> sessions = ConcurrentHashMap.newKeySet();

  void join(Session session) {
    sessions.add(session);
  }

  void leave(Session session) {
    sessions.remove(session);
  }

  @Override
  public void tell(Event event, Instant time) {
    var frame = Frame.of(Envelope.of(event, time));
    sessions.forEach(session -> session.send(frame));
  }

  @Override
  public void tell(Event event, Instant time, Requester requester) {
    var frame = Frame.of(Envelope.of(event, time));
    sessions.stream()
        .filter(session -> !(requester instanceof SessionRequester own && own.is(session)))
        .forEach(session -> session.send(frame));
    requester.answer(event, time);
  }
}
