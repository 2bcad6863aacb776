package io.stockbot.common.websocket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * What waits for one client, in order and bounded. Filled by any thread, emptied on the channel's
 * event loop: what gathers while the loop is busy goes out as one write.
 */
final class Outbox {

  /** A write holds no more than this, or one frame. */
  private static final int BATCH_BYTES = 32 * 1024;

  private final Channel channel;
  private final int maxPendingBytes;
  private final LongSupplier nanoTime;
  private final Farewell farewell;
  private final Queue<Outgoing> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicLong pendingBytes = new AtomicLong();
  private final AtomicBoolean scheduled = new AtomicBoolean();
  private volatile long progressNanos;
  private volatile boolean closed;

  /** Says goodbye on the event loop. */
  @FunctionalInterface
  interface Farewell {
    void say(int code, String reason);
  }

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  Outbox(Channel channel, int maxPendingBytes, LongSupplier nanoTime, Farewell farewell) {
    this.channel = channel;
    this.maxPendingBytes = maxPendingBytes;
    this.nanoTime = nanoTime;
    this.farewell = farewell;
  }

  void send(Frame frame) {
    if (closed) {
      return;
    }
    // Before anything waits: whoever looks in between would see it wait since the last progress.
    if (pendingBytes.get() == 0) {
      progressNanos = nanoTime.getAsLong();
    }
    if (pendingBytes.addAndGet(frame.wireSize()) > maxPendingBytes) {
      closed = true;
      onEventLoop(
          () -> farewell.say(CloseCode.SLOW, "more than " + maxPendingBytes + " bytes waiting"));
      return;
    }
    enqueue(frame);
  }

  void enqueue(Outgoing outgoing) {
    waiting.add(outgoing);
    scheduleDrain();
  }

  void scheduleDrain() {
    if (scheduled.compareAndSet(false, true)) {
      onEventLoop(this::drain);
    }
  }

  /** Whether something waits and nothing was taken for so long. */
  boolean isStalled(Duration limit) {
    return pendingBytes.get() > 0 && nanoTime.getAsLong() - progressNanos > limit.toNanos();
  }

  /** Sends nothing more; whoever waits for something to be taken is told now. */
  void close() {
    closed = true;
    scheduleDrain();
  }

  private void drain() {
    scheduled.set(false);
    var wrote = false;
    while (!closed && channel.isWritable() && !waiting.isEmpty()) {
      writeBatch();
      wrote = true;
    }
    if (wrote) {
      channel.flush();
    }
    if (closed) {
      discard();
    }
  }

  private void writeBatch() {
    var frames = new ArrayList<Frame>();
    var marks = new ArrayList<Runnable>();
    var goodbye = new ArrayList<Outgoing.Goodbye>();
    var size = 0;
    while (size < BATCH_BYTES && goodbye.isEmpty() && !waiting.isEmpty()) {
      switch (waiting.remove()) {
        case Frame frame -> {
          frames.add(frame);
          size += frame.wireSize();
        }
        case Outgoing.Mark mark -> marks.add(mark.task());
        case Outgoing.Goodbye last -> goodbye.add(last);
      }
    }
    write(frames, size, marks);
    goodbye.forEach(last -> farewell.say(last.code(), last.reason()));
  }

  private void write(List<Frame> frames, int size, List<Runnable> marks) {
    var taken = size;
    var _ =
        channel
            .write(gathered(frames, size))
            .addListener(
                _ -> {
                  pendingBytes.addAndGet(-taken);
                  progressNanos = nanoTime.getAsLong();
                  marks.forEach(Runnable::run);
                });
  }

  private ByteBuf gathered(List<Frame> frames, int size) {
    if (size == 0) {
      return Unpooled.EMPTY_BUFFER;
    }
    var buffer = channel.alloc().ioBuffer(size);
    frames.forEach(frame -> frame.writeTo(buffer));
    return buffer;
  }

  private void discard() {
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      if (next instanceof Outgoing.Mark mark) {
        mark.task().run();
      }
    }
  }

  /** A stopped event loop has closed its channels: then nobody else can be in the way. */
  private void onEventLoop(Runnable task) {
    try {
      channel.eventLoop().execute(task);
    } catch (RejectedExecutionException stopped) {
      closed = true;
      discard();
    }
  }
}
