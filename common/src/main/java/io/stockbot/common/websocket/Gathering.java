package io.stockbot.common.websocket;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.util.concurrent.FastThreadLocal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What gathered for a session as one buffer. Most sessions of an event loop that are told the same
 * have gathered the same: they share the buffer. For one event loop.
 */
final class Gathering {

  private static final FastThreadLocal<Gathering> OF_THIS_LOOP =
      new FastThreadLocal<>() {
        @Override
        protected Gathering initialValue() {
          return new Gathering();
        }
      };

  private final List<Frame> frames = new ArrayList<>();
  private @Nullable ByteBuf buffer;
  private boolean releasing;

  /** Of the event loop that this is called on. */
  static Gathering ofThisLoop() {
    return OF_THIS_LOOP.get();
  }

  /**
   * The frames one behind the other.
   *
   * @param size of all of them
   */
  ByteBuf gather(List<Frame> wanted, int size, Channel channel) {
    var shared = buffer;
    if (shared != null && isSame(wanted)) {
      return shared.retainedDuplicate();
    }
    release();
    var gathered = channel.alloc().ioBuffer(size);
    for (var frame : wanted) {
      frame.writeTo(gathered);
    }
    frames.addAll(wanted);
    buffer = gathered;
    releaseSoon(channel);
    return gathered.retainedDuplicate();
  }

  @SuppressWarnings("ReferenceEquality") // A frame is encoded once for all.
  private boolean isSame(List<Frame> wanted) {
    var count = wanted.size();
    if (count != frames.size()) {
      return false;
    }
    for (var i = count - 1; i >= 0; i--) {
      if (wanted.get(i) != frames.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** After the sessions whose turn comes now. */
  private void releaseSoon(Channel channel) {
    if (releasing) {
      return;
    }
    releasing = true;
    try {
      channel
          .eventLoop()
          .execute(
              () -> {
                releasing = false;
                release();
              });
    } catch (RejectedExecutionException stopped) {
      releasing = false;
      release();
    }
  }

  private void release() {
    if (buffer != null) {
      buffer.release();
      buffer = null;
    }
    frames.clear();
  }
}
