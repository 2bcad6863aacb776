package io.stockbot.benchmarks.fanout;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.EventLoop;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The clients of bare Netty, by event loop. */
final class BareGroups {

  private final Map<EventLoop, BareGroup> groups = new ConcurrentHashMap<>();

  /** Hears what one client wants. */
  ChannelHandler guest() {
    return new Guest();
  }

  /** Not for several threads. */
  void tell(byte[] text, boolean isQuote) {
    for (var group : groups.values()) {
      group.tell(text, isQuote);
    }
  }

  private final class Guest extends SimpleChannelInboundHandler<TextWebSocketFrame> {

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, TextWebSocketFrame frame) {
      var text = frame.text();
      var group = groups.computeIfAbsent(ctx.channel().eventLoop(), BareGroup::new);
      if (text.contains("market_trades")) {
        group.addReader(ctx.channel());
      } else if (text.contains("market_quotes")) {
        group.addSlow(ctx.channel());
      }
    }
  }
}
