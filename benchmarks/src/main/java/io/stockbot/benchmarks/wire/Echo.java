package io.stockbot.benchmarks.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;

/** Sends each frame back as it came: the least that a server can do with a question. */
public final class Echo extends SimpleChannelInboundHandler<WebSocketFrame> {

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
    var _ = ctx.writeAndFlush(frame.retain());
  }
}
