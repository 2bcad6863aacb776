package io.stockbot.common.websocket;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The sessions that are open now. Safe for use by many threads. */
final class Sessions {

  private final AtomicLong lastId = new AtomicLong();
  private final Set<ChannelSession> open = ConcurrentHashMap.newKeySet();
  private volatile Optional<Outgoing.Goodbye> last = Optional.empty();

  long nextId() {
    return lastId.incrementAndGet();
  }

  int count() {
    return open.size();
  }

  /** One that is added after the end is said goodbye to at once. */
  void add(ChannelSession session) {
    open.add(session);
    last.ifPresent(goodbye -> session.close(goodbye.code(), goodbye.reason()));
  }

  void remove(ChannelSession session) {
    open.remove(session);
  }

  boolean isOver() {
    return last.isPresent();
  }

  /** Says goodbye to all, and to all that come later. */
  void end(int code, String reason) {
    last = Optional.of(new Outgoing.Goodbye(code, reason));
    open.forEach(session -> session.close(code, reason));
  }
}
