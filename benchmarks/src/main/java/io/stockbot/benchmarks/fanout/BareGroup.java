package io.stockbot.benchmarks.fanout;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The clients of one event loop: what gathers while it is busy becomes one buffer, which all share.
 * A slow client that cannot be written to misses it.
 */
final class BareGroup {

  private static final byte FINAL_TEXT = (byte) 0x81;
  private static final byte TWO_BYTES_FOLLOW = 126;
  private static final int USUAL_BYTES = 16 * 1024;

  private final EventLoop loop;
  private final List<Channel> readers = new ArrayList<>();
  private final List<Channel> slow = new ArrayList<>();
  private final Queue<Told> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean scheduled = new AtomicBoolean();

  private static final class Told {
    private final byte[] text;
    private final boolean isQuote;

    private Told(byte[] text, boolean isQuote) {
      this.text = text;
      this.isQuote = isQuote;
    }
  }

  BareGroup(EventLoop loop) {
    this.loop = loop;
  }

  void addReader(Channel channel) {
    readers.add(channel);
  }

  void addSlow(Channel channel) {
    slow.add(channel);
  }

  void tell(byte[] text, boolean isQuote) {
    waiting.add(new Told(text, isQuote));
    if (scheduled.compareAndSet(false, true)) {
      loop.execute(this::drain);
    }
  }

  private void drain() {
    scheduled.set(false);
    var all = PooledByteBufAllocator.DEFAULT.directBuffer(USUAL_BYTES);
    var quotes = PooledByteBufAllocator.DEFAULT.directBuffer(USUAL_BYTES);
    for (var next = waiting.poll(); next != null; next = waiting.poll()) {
      append(all, next.text);
      if (next.isQuote) {
        append(quotes, next.text);
      }
    }
    for (var channel : readers) {
      var _ = channel.writeAndFlush(all.retainedDuplicate());
    }
    for (var channel : slow) {
      if (channel.isWritable() && quotes.isReadable()) {
        var _ = channel.writeAndFlush(quotes.retainedDuplicate());
      }
    }
    all.release();
    quotes.release();
  }

  /** All messages have from 126 to 65,535 bytes. */
  private static void append(ByteBuf buffer, byte[] text) {
    buffer.writeByte(FINAL_TEXT).writeByte(TWO_BYTES_FOLLOW).writeShort(text.length);
    buffer.writeBytes(text);
  }
}
