package io.stockbot.common.websocket;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.stockbot.protocol.ErrorCode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * What waits for one client, in order and bounded. It lives on the channel's event loop; what
 * gathers while the loop is busy goes out as one write.
 */
final class Outbox {

  /** A write holds no more than this, or one frame. */
  private static final int BATCH_BYTES = 32 * 1024;

  private final Channel channel;
  private final Limits limits;
  private final LongSupplier nanoTime;
  private final Farewell farewell;
  private final ArrayDeque<Outgoing> waiting = new ArrayDeque<>();
  private final Map<Object, Outgoing.Slot> slots = new HashMap<>();
  private final List<Frame> batch = new ArrayList<>();
  private final Runnable draining = this::drain;
  private final AtomicLong pendingBytes = new AtomicLong();
  private final AtomicLong merged = new AtomicLong();
  private boolean scheduled;
  private volatile long progressNanos;
  private volatile boolean closed;
  private volatile int queued;

  /**
   * How much may wait.
   *
   * @param maxPendingBytes more ends the session
   * @param conflateAbove so many bytes, of conflated frames only the latest waits
   */
  record Limits(int maxPendingBytes, int conflateAbove) {}

  /** Says goodbye on the event loop. */
  @FunctionalInterface
  interface Farewell {
    void say(int code, String reason);
  }

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  Outbox(Channel channel, Limits limits, LongSupplier nanoTime, Farewell farewell) {
    this.channel = channel;
    this.limits = limits;
    this.nanoTime = nanoTime;
    this.farewell = farewell;
  }

  /** From any thread. */
  void send(Frame frame) {
    if (hasRoom(frame)) {
      onEventLoop(() -> enqueue(frame), () -> {});
    }
  }

  /** From any thread. */
  void whenTaken(Runnable task) {
    onEventLoop(() -> enqueue(new Outgoing.Mark(task)), task);
  }

  /** From any thread: after what waits. */
  void sayGoodbye(int code, String reason) {
    onEventLoop(() -> enqueue(new Outgoing.Goodbye(code, reason)), () -> {});
  }

  /** On the event loop. */
  void append(Outgoing outgoing) {
    switch (outgoing) {
      case Frame frame -> append(frame);
      case Conflated conflated -> append(conflated);
      case Outgoing.Slot _, Outgoing.Mark _, Outgoing.Goodbye _ -> enqueue(outgoing);
    }
  }

  private void append(Frame frame) {
    if (hasRoom(frame)) {
      enqueue(frame);
    }
  }

  private void append(Conflated conflated) {
    var slot = slots.isEmpty() ? null : slots.get(conflated.key());
    if (slot != null) {
      slot.replace(conflated);
      countMerged(1);
    } else if (pendingBytes.get() > limits.conflateAbove()) {
      var first = new Outgoing.Slot(conflated);
      slots.put(conflated.key(), first);
      enqueue(first);
    } else {
      append(conflated.frame());
    }
  }

  /** So many were replaced before they came here; on the event loop. */
  void countMerged(int count) {
    merged.addAndGet(count);
  }

  /** More waits than may; from any thread. */
  void overflow() {
    closed = true;
    var reason = "more than " + limits.maxPendingBytes() + " bytes wait";
    onEventLoop(() -> farewell.say(CloseCode.SLOW, slow(reason)), () -> {});
  }

  static String slow(String reason) {
    return ErrorCode.LIMIT_QUEUE + ": " + reason;
  }

  /** Whether something waits and nothing was taken for so long. */
  boolean isStalled(Duration limit) {
    return pendingBytes.get() > 0 && nanoTime.getAsLong() - progressNanos > limit.toNanos();
  }

  Backlog backlog() {
    return new Backlog(merged.get(), queued);
  }

  /** Sends nothing more; whoever waits for something to be taken is told now. On the event loop. */
  void close() {
    closed = true;
    discard();
  }

  /** The client may take more; on the event loop. */
  void scheduleDrain() {
    if (!scheduled) {
      scheduled = true;
      onEventLoop(draining, this::discard);
    }
  }

  private boolean hasRoom(Frame frame) {
    if (closed) {
      return false;
    }
    // Before anything waits: whoever looks in between would see it wait since the last progress.
    if (pendingBytes.get() == 0) {
      progressNanos = nanoTime.getAsLong();
    }
    if (pendingBytes.addAndGet(frame.wireSize()) <= limits.maxPendingBytes()) {
      return true;
    }
    overflow();
    return false;
  }

  private void enqueue(Outgoing outgoing) {
    waiting.add(outgoing);
    scheduleDrain();
  }

  private void drain() {
    scheduled = false;
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
    if (queued != waiting.size()) {
      queued = waiting.size();
    }
  }

  private void writeBatch() {
    List<Runnable> marks = List.of();
    List<Outgoing.Goodbye> goodbye = List.of();
    var size = 0;
    while (size < BATCH_BYTES && goodbye.isEmpty() && !waiting.isEmpty()) {
      switch (waiting.remove()) {
        case Frame frame -> size += add(frame);
        case Outgoing.Slot slot -> size += add(taken(slot));
        case Conflated conflated -> size += add(conflated.frame());
        case Outgoing.Mark mark -> {
          marks = new ArrayList<>(marks);
          marks.add(mark.task());
        }
        case Outgoing.Goodbye last -> goodbye = List.of(last);
      }
    }
    write(size, List.copyOf(marks));
    goodbye.forEach(last -> farewell.say(last.code(), last.reason()));
  }

  private int add(Frame frame) {
    batch.add(frame);
    return frame.wireSize();
  }

  /** Until now it did not count as waiting: of each key there is one at most. */
  private Frame taken(Outgoing.Slot slot) {
    slots.remove(slot.latest().key());
    var frame = slot.latest().frame();
    pendingBytes.addAndGet(frame.wireSize());
    return frame;
  }

  private void write(int size, List<Runnable> marks) {
    var _ =
        channel
            .write(gathered(size))
            .addListener(
                _ -> {
                  pendingBytes.addAndGet(-size);
                  progressNanos = nanoTime.getAsLong();
                  marks.forEach(Runnable::run);
                });
  }

  private ByteBuf gathered(int size) {
    if (size == 0) {
      return Unpooled.EMPTY_BUFFER;
    }
    var buffer = Gathering.ofThisLoop().gather(batch, size, channel);
    batch.clear();
    return buffer;
  }

  private void discard() {
    slots.clear();
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      if (next instanceof Outgoing.Mark mark) {
        mark.task().run();
      }
    }
  }

  /** A stopped event loop has closed its channels: then nobody else can be in the way. */
  private void onEventLoop(Runnable task, Runnable whenStopped) {
    try {
      channel.eventLoop().execute(task);
    } catch (RejectedExecutionException stopped) {
      closed = true;
      whenStopped.run();
    }
  }
}
