package io.stockbot.common.link;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.protocol.codec.Limits;

/** What the bytes of a link go through. */
final class LinkPipeline extends ChannelInitializer<Channel> {

  private static final int MAX_HANDSHAKE_BYTES = 8 * 1024;

  private final LinkSettings settings;
  private final ServicesSecret secret;
  private final LinkConnection.Owner owner;

  LinkPipeline(LinkSettings settings, ServicesSecret secret, LinkConnection.Owner owner) {
    this.settings = settings;
    this.secret = secret;
    this.owner = owner;
  }

  @Override
  protected void initChannel(Channel channel) {
    var maxBytes = Limits.BETWEEN_SERVICES.maxBytes();
    channel
        .pipeline()
        .addLast(new HttpClientCodec())
        .addLast(new HttpObjectAggregator(MAX_HANDSHAKE_BYTES))
        .addLast(new WebSocketClientProtocolHandler(protocol(maxBytes)))
        .addLast(new WebSocketFrameAggregator(maxBytes))
        .addLast(new LinkConnection(settings, owner));
  }

  private WebSocketClientProtocolConfig protocol(int maxBytes) {
    return WebSocketClientProtocolConfig.newBuilder()
        .webSocketUri(settings.uri())
        .customHeaders(
            new DefaultHttpHeaders()
                .set(HttpHeaderNames.AUTHORIZATION, "Bearer " + secret.reveal()))
        .maxFramePayloadLength(maxBytes)
        .handshakeTimeoutMillis(settings.handshakeTimeout().toMillis())
        // An origin is a web page's; a service that sends one is refused where it is not loopback.
        .generateOriginHeader(false)
        .handleCloseFrames(false)
        .dropPongFrames(false)
        .sendCloseFrame(null)
        .build();
  }
}
