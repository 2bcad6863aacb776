package io.stockbot.orchestrator.port;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.Request;

/**
 * One of the other two services. Answers come back as an input; what is sent while it cannot be
 * reached is lost, never queued.
 */
@FunctionalInterface
public interface Upstream {

  void send(Call call);

  /** Sends a request whose answer needs no name. */
  default void send(Request request) {
    send(Call.of(request));
  }
}
