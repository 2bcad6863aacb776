package io.stockbot.common.websocket;

import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.stockbot.common.logging.LogText;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.codec.BadMessage;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.session.ErrorReply;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a client sends becomes calls of the endpoint. A bad message is answered and changes nothing;
 * a bad frame ends the connection, as RFC 6455 demands.
 */
final class SessionHandler extends SimpleChannelInboundHandler<WebSocketFrame> {

  private static final Logger LOG = LoggerFactory.getLogger(SessionHandler.class);

  private final ChannelSession session;
  private final Endpoint endpoint;
  private final Sessions sessions;
  private final Codec codec;

  SessionHandler(ChannelSession session, ServerParts parts) {
    this.session = session;
    this.endpoint = parts.endpoint();
    this.sessions = parts.sessions();
    this.codec = session.isService() ? Codec.BETWEEN_SERVICES : Codec.FROM_CLIENTS;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext ctx) {
    sessions.add(session);
    guarded(() -> endpoint.opened(session), () -> session.leave(CloseCode.FAULT, "internal fault"));
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    sessions.remove(session);
    session.outbox().close();
    guarded(() -> endpoint.closed(session), () -> {});
    ctx.fireChannelInactive();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
    if (session.isLeaving()) {
      if (frame instanceof CloseWebSocketFrame) {
        var _ = ctx.close();
      }
      return;
    }
    switch (frame) {
      case TextWebSocketFrame text -> received(ByteBufUtil.getBytes(text.content()));
      case PingWebSocketFrame ping -> pong(ctx, ping);
      case CloseWebSocketFrame goodbye -> session.answer(goodbye);
      case BinaryWebSocketFrame _ -> session.leave(CloseCode.NOT_TEXT, "send text frames");
      default -> ctx.fireChannelRead(frame.retain());
    }
  }

  /** A client that does not read its pongs gets no more of them, so they cannot pile up. */
  private static void pong(ChannelHandlerContext ctx, PingWebSocketFrame ping) {
    if (ctx.channel().isWritable()) {
      var _ = ctx.write(new PongWebSocketFrame(ping.content().retain()));
    }
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext ctx) {
    ctx.flush();
  }

  @Override
  public void channelWritabilityChanged(ChannelHandlerContext ctx) {
    session.outbox().scheduleDrain();
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    switch (cause) {
      case CorruptedWebSocketFrameException bad ->
          session.leave(bad.closeStatus().code(), LogText.of(bad.closeStatus().reasonText()));
      case TooLongFrameException _ -> session.leave(CloseCode.TOO_BIG, "message too big");
      case IOException _ -> close(ctx);
      default -> {
        LOG.atError().setCause(cause).addKeyValue("session", session.id()).log("fault");
        session.leave(CloseCode.FAULT, "internal fault");
      }
    }
  }

  private void received(byte[] text) {
    try {
      var call = codec.decodeCall(text);
      guarded(() -> endpoint.received(session, call), () -> fault(call.requestId()));
    } catch (BadMessage bad) {
      guarded(() -> endpoint.misread(session, bad), () -> fault(bad.requestId()));
    }
  }

  private void fault(Optional<String> requestId) {
    session.send(
        ErrorReply.of(ErrorCode.INTERNAL, "a fault of the service; see its log"), requestId);
  }

  private static void close(ChannelHandlerContext ctx) {
    var _ = ctx.close();
  }

  /** The boundary: a fault of the endpoint is logged and harms no other session. */
  private void guarded(Runnable call, Runnable afterFault) {
    try {
      call.run();
    } catch (RuntimeException fault) {
      LOG.atError().setCause(fault).addKeyValue("session", session.id()).log("endpoint failed");
      afterFault.run();
    }
  }
}
