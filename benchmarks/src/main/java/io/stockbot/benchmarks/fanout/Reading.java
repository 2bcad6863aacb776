package io.stockbot.benchmarks.fanout;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;
import java.util.function.Consumer;

/**
 * One client that takes frames as bytes, before anything else decodes them: clients that decode
 * everything would measure themselves.
 */
final class Reading extends ChannelInboundHandlerAdapter {

  private static final int OPCODE = 0x0F;
  private static final int TEXT = 1;
  private static final int CLOSE = 8;
  private static final int TWO_BYTES_FOLLOW = 126;

  private final Numbers numbers;
  private final Arrivals.Client arrivals;
  private final Consumer<String> wrong;

  /**
   * @param wrong told what is not as it should be
   */
  Reading(Numbers numbers, Arrivals.Client arrivals, Consumer<String> wrong) {
    this.numbers = numbers;
    this.arrivals = arrivals;
    this.wrong = wrong;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    ctx.pipeline().addFirst(new Frames());
  }

  private final class Frames extends ByteToMessageDecoder {

    private byte[] bytes = new byte[64 * 1024];

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
      var length = in.readableBytes();
      if (length > bytes.length) {
        bytes = new byte[length];
      }
      in.getBytes(in.readerIndex(), bytes, 0, length);
      var at = 0;
      for (var next = frame(at, length); next > at; next = frame(at, length)) {
        at = next;
      }
      in.skipBytes(at);
    }

    /** The end of the frame that begins here; its beginning when it is not whole. */
    private int frame(int at, int end) {
      if (end - at < 2) {
        return at;
      }
      var size = bytes[at + 1] & 0x7F;
      var text = at + 2;
      if (size == TWO_BYTES_FOLLOW) {
        if (end - at < 4) {
          return at;
        }
        size = (bytes[at + 2] & 0xFF) << 8 | (bytes[at + 3] & 0xFF);
        text = at + 4;
      }
      if (end - text < size) {
        return at;
      }
      take(bytes[at] & OPCODE, text, size);
      return text + size;
    }

    private void take(int opcode, int text, int size) {
      if (opcode == CLOSE) {
        wrong.accept(
            "closed: "
                + new String(bytes, text + 2, size - 2, java.nio.charset.StandardCharsets.UTF_8));
      } else if (opcode == TEXT && numbers.take(bytes, text, size)) {
        arrivals.take(numbers.timeOfDayNanos());
      }
      if (numbers.isBroken()) {
        wrong.accept(numbers.problem());
      }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
      arrivals.say();
      ctx.fireChannelReadComplete();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    wrong.accept("a connection was lost");
  }
}
