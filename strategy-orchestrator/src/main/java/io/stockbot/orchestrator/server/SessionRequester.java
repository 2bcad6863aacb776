package io.stockbot.orchestrator.server;

import io.stockbot.common.websocket.Frame;
import io.stockbot.common.websocket.Session;
import io.stockbot.orchestrator.port.Requester;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.session.ErrorReply;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session that asked, and its own name for the question. */
record SessionRequester(Session session, Optional<String> requestId) implements Requester {

  private static final Logger LOG = LoggerFactory.getLogger(SessionRequester.class);

  @Override
  public void answer(Event event, Instant time) {
    if (event instanceof ErrorReply error) {
      LOG.atWarn()
          .addKeyValue("session", session.id())
          .addKeyValue("code", error.code())
          .log("refused: {}", error.message());
    }
    session.send(Frame.of(new Envelope(event, time, requestId)));
  }

  boolean is(Session other) {
    return session.equals(other);
  }
}
