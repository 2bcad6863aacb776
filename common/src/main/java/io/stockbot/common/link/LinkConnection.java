package io.stockbot.common.link;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.stockbot.common.logging.LogText;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.codec.BadMessage;
import io.stockbot.protocol.codec.Codec;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection of a link: from its first byte to its loss, which it explains. */
final class LinkConnection extends SimpleChannelInboundHandler<WebSocketFrame> {

  private static final Logger LOG = LoggerFactory.getLogger(LinkConnection.class);

  private final LinkSettings settings;
  private final Owner owner;
  private Optional<String> reason = Optional.empty();
  private long readNanos;

  /** Whose connection it is; called on the event loop. */
  interface Owner {
    void opened(Channel channel);

    void received(Envelope envelope);

    void lost(String reason);
  }

  LinkConnection(LinkSettings settings, Owner owner) {
    this.settings = settings;
    this.owner = owner;
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
      readNanos = System.nanoTime();
      every(ctx, settings.pingEvery(), () -> ping(ctx));
      every(ctx, settings.checkEvery(), () -> check(ctx));
      owner.opened(ctx.channel());
    } else if (event == ClientHandshakeStateEvent.HANDSHAKE_TIMEOUT) {
      explain("accepts connections and does not answer");
    }
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
    readNanos = System.nanoTime();
    switch (frame) {
      case TextWebSocketFrame text -> received(ByteBufUtil.getBytes(text.content()));
      case PingWebSocketFrame ping -> pong(ctx, ping);
      case CloseWebSocketFrame goodbye -> {
        explain("said goodbye with " + goodbye.statusCode() + " " + goodbye.reasonText());
        var _ = ctx.writeAndFlush(goodbye.retain()).addListener(ChannelFutureListener.CLOSE);
      }
      default -> LOG.atDebug().addKeyValue("link", settings.name()).log("frame ignored");
    }
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext ctx) {
    if (!ctx.channel().isWritable()) {
      explain("takes nothing: more than " + settings.maxPendingBytes() + " bytes wait for it");
      var _ = ctx.close();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    owner.lost(reason.orElse("closed the connection"));
    ctx.fireChannelInactive();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    explain(String.valueOf(cause.getMessage()));
    var _ = ctx.close();
  }

  private void received(byte[] text) {
    try {
      owner.received(Codec.BETWEEN_SERVICES.decodeEnvelope(text));
    } catch (BadMessage bad) {
      LOG.atWarn()
          .addKeyValue("link", settings.name())
          .addKeyValue("problem", LogText.of(bad.reply().message()))
          .log("bad message ignored");
    }
  }

  private void check(ChannelHandlerContext ctx) {
    if (System.nanoTime() - readNanos >= settings.silence().toNanos()) {
      explain("was silent for " + settings.silence().toMillis() + " ms");
      var _ = ctx.close();
    }
  }

  /** The first explanation is the cause, later ones are its consequences. */
  private void explain(String why) {
    if (reason.isEmpty()) {
      reason = Optional.of(LogText.of(why));
    }
  }

  private static void ping(ChannelHandlerContext ctx) {
    var _ = ctx.writeAndFlush(new PingWebSocketFrame());
  }

  private static void pong(ChannelHandlerContext ctx, PingWebSocketFrame ping) {
    var _ = ctx.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
  }

  private static void every(ChannelHandlerContext ctx, Duration period, Runnable task) {
    var nanos = period.toNanos();
    var repeated = ctx.executor().scheduleWithFixedDelay(task, nanos, nanos, TimeUnit.NANOSECONDS);
    var _ = ctx.channel().closeFuture().addListener(_ -> repeated.cancel(false));
  }
}
