package io.stockbot.alpaca.stream;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.extensions.compression.WebSocketClientCompressionHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.timeout.IdleStateHandler;
import io.stockbot.alpaca.Credentials;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What the bytes of a connection go through. */
final class ConnectionPipeline extends ChannelInitializer<Channel> {

  private static final int MAX_HANDSHAKE_BYTES = 8 * 1024;

  private final StreamSettings settings;
  private final Credentials credentials;
  private final Optional<SslContext> tls;
  private final Connection connection;

  ConnectionPipeline(
      StreamSettings settings,
      Credentials credentials,
      Optional<SslContext> tls,
      Connection connection) {
    this.settings = settings;
    this.credentials = credentials;
    this.tls = tls;
    this.connection = connection;
  }

  @Override
  protected void initChannel(Channel channel) {
    var host = settings.uri().getHost();
    tls.ifPresent(
        context ->
            channel.pipeline().addLast(context.newHandler(channel.alloc(), host, settings.port())));
    channel
        .pipeline()
        .addLast(new IdleStateHandler(settings.silence().toMillis(), 0, 0, TimeUnit.MILLISECONDS))
        .addLast(new HttpClientCodec())
        .addLast(new HttpObjectAggregator(MAX_HANDSHAKE_BYTES))
        .addLast(new WebSocketClientCompressionHandler(settings.maxFrameBytes()))
        .addLast(new WebSocketClientProtocolHandler(protocol()))
        .addLast(new WebSocketFrameAggregator(settings.maxFrameBytes()))
        .addLast(connection);
  }

  private WebSocketClientProtocolConfig protocol() {
    return WebSocketClientProtocolConfig.newBuilder()
        .webSocketUri(settings.uri())
        .customHeaders(headers())
        .allowExtensions(true)
        .maxFramePayloadLength(settings.maxFrameBytes())
        .handshakeTimeoutMillis(settings.stepTimeout().toMillis())
        .generateOriginHeader(false)
        .handleCloseFrames(false)
        .dropPongFrames(false)
        .sendCloseFrame(null)
        .build();
  }

  private HttpHeaders headers() {
    var headers =
        new DefaultHttpHeaders()
            .set(HttpHeaderNames.CONTENT_TYPE, settings.encoding().contentType());
    return switch (settings.authentication()) {
      case MESSAGE -> headers;
      case HEADERS ->
          headers
              .set("APCA-API-KEY-ID", credentials.revealKeyId())
              .set("APCA-API-SECRET-KEY", credentials.revealSecretKey());
    };
  }
}
