package io.stockbot.common.websocket;

import io.stockbot.protocol.Call;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** Remembers what happened to it, and reacts to calls as a test wants. */
final class RecordingEndpoint implements Endpoint {

  final LinkedBlockingQueue<Session> opened = new LinkedBlockingQueue<>();
  final LinkedBlockingQueue<Session> closed = new LinkedBlockingQueue<>();
  final LinkedBlockingQueue<Call> received = new LinkedBlockingQueue<>();
  private final BiConsumer<Session, Call> reaction;

  RecordingEndpoint() {
    this((_, _) -> {});
  }

  RecordingEndpoint(BiConsumer<Session, Call> reaction) {
    this.reaction = reaction;
  }

  @Override
  public void opened(Session session) {
    opened.add(session);
  }

  @Override
  public void received(Session session, Call call) {
    received.add(call);
    reaction.accept(session, call);
  }

  @Override
  public void closed(Session session) {
    closed.add(session);
  }

  static <T> T next(LinkedBlockingQueue<T> queue) throws InterruptedException {
    var next = queue.poll(20, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing came");
    }
    return next;
  }
}
