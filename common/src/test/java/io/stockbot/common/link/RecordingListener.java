package io.stockbot.common.link;

import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.session.ErrorReply;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Remembers what a link told, in words. */
final class RecordingListener implements LinkListener {

  final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();

  @Override
  public void up() {
    told.add("up");
  }

  @Override
  public void down(String reason) {
    told.add("down: " + reason);
  }

  @Override
  public void received(Envelope envelope) {
    told.add(envelope.event() instanceof ErrorReply error ? error.message() : "another event");
  }

  String next() throws InterruptedException {
    var next = told.poll(20, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing was told");
    }
    return next;
  }
}
