package io.stockbot.alpaca.stream;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakeException;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.timeout.IdleStateEvent;
import io.stockbot.alpaca.data.BadData;
import io.stockbot.alpaca.data.Encoding;
import io.stockbot.alpaca.data.StreamMessage;
import io.stockbot.common.logging.LogText;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection, from its handshake to its loss, which it explains. Keys are in its frames. */
final class Connection extends SimpleChannelInboundHandler<WebSocketFrame> {

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);

  private final StreamSettings settings;
  private final Owner owner;
  private Optional<String> reason = Optional.empty();
  private Optional<Channel> channel = Optional.empty();

  /** Whose connection it is; called on the loop. */
  interface Owner {
    void opened(Connection connection);

    void received(Connection connection, StreamMessage message);

    /** The handshake was refused with a status that a repetition does not change. */
    void refused(Connection connection, String reason);

    void lost(Connection connection, String reason);
  }

  Connection(StreamSettings settings, Owner owner) {
    this.settings = settings;
    this.owner = owner;
  }

  void send(Map<String, Object> message) {
    var bytes = Unpooled.wrappedBuffer(settings.encoding().encode(message));
    channel.ifPresent(
        open -> {
          var _ = open.writeAndFlush(frame(bytes));
        });
  }

  private WebSocketFrame frame(ByteBuf bytes) {
    return settings.encoding() == Encoding.JSON
        ? new TextWebSocketFrame(bytes)
        : new BinaryWebSocketFrame(bytes);
  }

  /** The owner is told of the loss with this reason, unless there was another before. */
  void close(String why) {
    explain(why);
    channel.ifPresent(
        open -> {
          var goodbye = new CloseWebSocketFrame(1000, "");
          var _ = open.writeAndFlush(goodbye).addListener(ChannelFutureListener.CLOSE);
        });
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    channel = Optional.of(ctx.channel());
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
    if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
      pingAgain(ctx);
      owner.opened(this);
    } else if (event == ClientHandshakeStateEvent.HANDSHAKE_TIMEOUT) {
      explain("accepts connections and does not answer");
    } else if (event instanceof IdleStateEvent) {
      explain("was silent for " + settings.silence().toMillis() + " ms");
      var _ = ctx.close();
    }
  }

  private void pingAgain(ChannelHandlerContext ctx) {
    var nanos = settings.pingEvery().toNanos();
    var pings =
        ctx.executor()
            .scheduleWithFixedDelay(
                () -> {
                  var _ = ctx.writeAndFlush(new PingWebSocketFrame());
                },
                nanos,
                nanos,
                TimeUnit.NANOSECONDS);
    var _ = ctx.channel().closeFuture().addListener(_ -> pings.cancel(false));
  }

  /** JSON comes in binary frames too. */
  @Override
  protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
    switch (frame) {
      case TextWebSocketFrame text -> received(ByteBufUtil.getBytes(text.content()));
      case BinaryWebSocketFrame binary -> received(ByteBufUtil.getBytes(binary.content()));
      case PingWebSocketFrame ping -> {
        var _ = ctx.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
      }
      case CloseWebSocketFrame goodbye -> {
        explain("said goodbye with " + goodbye.statusCode() + " " + goodbye.reasonText());
        var _ = ctx.writeAndFlush(goodbye.retain()).addListener(ChannelFutureListener.CLOSE);
      }
      default -> LOG.debug("frame ignored");
    }
  }

  private void received(byte[] frame) {
    try {
      var batch = settings.encoding().decode(frame);
      batch.problems().forEach(Connection::warn);
      batch.messages().forEach(message -> owner.received(this, message));
    } catch (BadData bad) {
      warn(String.valueOf(bad.getMessage()));
    }
  }

  private static void warn(String problem) {
    LOG.atWarn().addKeyValue("problem", LogText.of(problem)).log("bad message ignored");
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    owner.lost(this, reason.orElse("closed the connection"));
    ctx.fireChannelInactive();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    if (cause instanceof WebSocketClientHandshakeException refusal
        && refusal.response() != null
        && isForGood(refusal.response().status().code())) {
      owner.refused(this, "refuses the handshake with " + refusal.response().status());
    }
    explain(String.valueOf(cause.getMessage()));
    var _ = ctx.close();
  }

  private static boolean isForGood(int status) {
    return status >= 400 && status < 500 && status != 408 && status != 425 && status != 429;
  }

  /** The first explanation is the cause, later ones are its consequences. */
  private void explain(String why) {
    if (reason.isEmpty()) {
      reason = Optional.of(LogText.of(why));
    }
  }
}
