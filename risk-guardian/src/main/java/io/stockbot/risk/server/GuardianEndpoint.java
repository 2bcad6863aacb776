package io.stockbot.risk.server;

import io.stockbot.common.websocket.Endpoint;
import io.stockbot.common.websocket.Session;
import io.stockbot.protocol.Call;
import java.util.concurrent.Executor;

/** Hands everything over to the guardian's own thread. */
final class GuardianEndpoint implements Endpoint {

  private final Executor writer;
  private final RiskDesk desk;

  GuardianEndpoint(Executor writer, RiskDesk desk) {
    this.writer = writer;
    this.desk = desk;
  }

  @Override
  public void opened(Session session) {}

  @Override
  public void received(Session session, Call call) {
    writer.execute(() -> desk.answer(session, call));
  }

  @Override
  public void closed(Session session) {
    writer.execute(() -> desk.closed(session));
  }
}
