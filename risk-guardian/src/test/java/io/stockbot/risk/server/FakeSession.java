package io.stockbot.risk.server;

import io.stockbot.common.websocket.Backlog;
import io.stockbot.common.websocket.Frame;
import io.stockbot.common.websocket.Session;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.Event;
import java.util.List;
import java.util.Optional;

/** A session that writes what it is told into a list. */
final class FakeSession implements Session {

  private final long id;
  private final boolean service;
  private final List<Object> told;

  FakeSession(long id, boolean service, List<Object> told) {
    this.id = id;
    this.service = service;
    this.told = told;
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public boolean isService() {
    return service;
  }

  @Override
  public void send(Frame frame) {
    told.add(frame);
  }

  @Override
  public void send(Envelope envelope) {
    told.add(envelope.event());
  }

  @Override
  public void send(Event event, Optional<String> requestId) {
    told.add(event);
  }

  @Override
  public Backlog backlog() {
    return new Backlog(0, 0);
  }

  @Override
  public void whenTaken(Runnable task) {
    task.run();
  }

  @Override
  public void close(int code, String reason) {}
}
