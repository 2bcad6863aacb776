package io.stockbot.orchestrator.server;

import io.stockbot.common.websocket.Session;
import io.stockbot.orchestrator.port.Requester;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import java.time.Instant;
import java.util.Optional;

/** A session that asked, and its own name for the question. */
record SessionRequester(Session session, Optional<String> requestId) implements Requester {

  @Override
  public void answer(Event event, Instant time) {
    session.send(new Envelope(event, time, requestId));
  }

  boolean is(Session other) {
    return session.equals(other);
  }
}
