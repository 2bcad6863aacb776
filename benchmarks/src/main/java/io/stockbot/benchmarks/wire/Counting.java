package io.stockbot.benchmarks.wire;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.ReferenceCountUtil;

/** A client that counts what comes and looks at none of it. */
public final class Counting extends ChannelInboundHandlerAdapter {

  private final ByteCount count;

  public Counting(ByteCount count) {
    this.count = count;
  }

  /** Bytes are taken as the socket gives them, before anything decodes them. */
  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    ctx.pipeline().addFirst(new First());
  }

  private final class First extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object read) {
      if (read instanceof ByteBuf bytes) {
        count.add(bytes);
      }
      ReferenceCountUtil.release(read);
    }
  }
}
