package io.stockbot.orchestrator.port;

import io.stockbot.protocol.Event;
import java.time.Instant;

/** Everybody who is connected; hears every event in the same order. */
public interface Audience {

  void tell(Event event, Instant time);

  /** Tells everybody; the requester's copy is the answer to the request. */
  void tell(Event event, Instant time, Requester requester);
}
