package io.stockbot.orchestrator.port;

import io.stockbot.protocol.Event;
import java.time.Instant;

/** Who asked, and hears the answer. */
@FunctionalInterface
public interface Requester {

  void answer(Event event, Instant time);
}
