package io.stockbot.benchmarks.fanout;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import io.stockbot.benchmarks.wire.BareServer;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.codec.Limits;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The other side: for each client the event is encoded, written and flushed. */
final class EncodeForEach implements Broadcaster {

  private static final Codec CODEC = new Codec(Limits.BETWEEN_SERVICES);

  private final List<Channel> channels = new CopyOnWriteArrayList<>();
  private final BareServer server = new BareServer(Guest::new);

  @Override
  public URI uri() {
    return URI.create("ws://127.0.0.1:" + server.port() + "/");
  }

  @Override
  public int clients() {
    return channels.size();
  }

  @Override
  public void tell(Envelope envelope) {
    for (var channel : channels) {
      var text = Unpooled.wrappedBuffer(CODEC.encode(envelope));
      var _ = channel.writeAndFlush(new TextWebSocketFrame(text));
    }
  }

  @Override
  public void close() {
    server.close();
  }

  private final class Guest extends ChannelInboundHandlerAdapter {

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      if (event instanceof HandshakeComplete) {
        channels.add(ctx.channel());
      }
    }
  }
}
