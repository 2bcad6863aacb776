package io.stockbot.common.websocket;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One thing for several sessions of one event loop, which may be replaced until it is there. */
final class Parcel {

  private final ChannelSession[] sessions;
  private final int size;
  private @Nullable Outgoing content;
  private int merged;

  /**
   * @param size how many bytes of it count as on their way
   */
  Parcel(ChannelSession[] sessions, Outgoing content, int size) {
    this.sessions = sessions;
    this.content = content;
    this.size = size;
  }

  int size() {
    return size;
  }

  /** Whether the newer one goes to the same sessions and came in time to take its place. */
  synchronized boolean replace(Conflated newer, ChannelSession[] addressees) {
    if (content instanceof Conflated older && Arrays.equals(sessions, addressees)) {
      content = newer.replacing(older);
      merged++;
      return true;
    }
    return false;
  }

  /** On the event loop. */
  void deliver() {
    var taken = take();
    for (var session : sessions) {
      var outbox = session.outbox();
      if (merged > 0) {
        outbox.countMerged(merged);
      }
      outbox.append(taken);
    }
  }

  private synchronized Outgoing take() {
    var taken = content;
    if (taken == null) {
      throw new IllegalStateException("delivered twice");
    }
    content = null;
    return taken;
  }
}
