package io.stockbot.common.websocket;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The sessions that are open now. Safe for use by many threads. */
final class Sessions {

  private final AtomicLong lastId = new AtomicLong();
  private final Set<ChannelSession> open = ConcurrentHashMap.newKeySet();

  long nextId() {
    return lastId.incrementAndGet();
  }

  int count() {
    return open.size();
  }

  void add(ChannelSession session) {
    open.add(session);
  }

  void remove(ChannelSession session) {
    open.remove(session);
  }

  void closeAll(int code, String reason) {
    open.forEach(session -> session.close(code, reason));
  }
}
