package io.stockbot.common.websocket;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.websocketx.Utf8FrameValidator;
import io.netty.handler.codec.http.websocketx.WebSocketDecoderConfig;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketServerHandshakerFactory;
import io.stockbot.protocol.codec.Limits;

/**
 * Turns an HTTP connection into a session. Netty only decodes: every close frame is ours, because
 * Netty's own closing would send 1000 after a violation or reset the connection before the client
 * has read why. There are no extensions and no compression.
 */
final class Upgrade {

  private final ServerParts parts;
  private final boolean service;
  private final Limits limits;

  Upgrade(ServerParts parts, boolean service) {
    this.parts = parts;
    this.service = service;
    this.limits = service ? Limits.BETWEEN_SERVICES : Limits.FROM_CLIENTS;
  }

  void apply(ChannelHandlerContext admission, FullHttpRequest request) {
    var channel = admission.channel();
    var handshaker =
        new WebSocketServerHandshakerFactory(parts.settings().path(), null, decoding())
            .newHandshaker(request);
    if (handshaker == null) {
      var _ =
          WebSocketServerHandshakerFactory.sendUnsupportedVersionResponse(channel)
              .addListener(ChannelFutureListener.CLOSE);
      return;
    }
    var handshake = handshaker.handshake(channel, request);
    var session =
        new ChannelSession(
            parts.sessions().nextId(), service, channel, parts.settings(), parts.clock());
    channel
        .pipeline()
        .addFirst(new Liveness(session, parts.settings()))
        .addLast(new Utf8FrameValidator(false))
        .addLast(new WebSocketFrameAggregator(limits.maxBytes()))
        .addLast(new SessionHandler(session, parts))
        .remove(admission.handler());
    var _ = handshake.addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
  }

  private WebSocketDecoderConfig decoding() {
    return WebSocketDecoderConfig.newBuilder()
        .maxFramePayloadLength(limits.maxBytes())
        .allowExtensions(false)
        .closeOnProtocolViolation(false)
        .build();
  }
}
