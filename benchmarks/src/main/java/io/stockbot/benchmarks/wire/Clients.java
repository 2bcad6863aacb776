package io.stockbot.benchmarks.wire;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler;
import io.netty.handler.codec.http.websocketx.WebSocketClientProtocolHandler.ClientHandshakeStateEvent;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** WebSocket clients on one thread of their own. Both sides of a contest have the same. */
public final class Clients implements AutoCloseable {

  private static final int MAX_BYTES = 64 * 1024;
  private static final long PATIENCE_SECONDS = 10;
  private static final long STOP_MILLIS = 900;

  private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

  /**
   * Connects, and returns when the handshake is done.
   *
   * @param headers of the handshake
   * @param handler of what comes after it; in the pipeline from then on
   */
  public Channel connect(URI uri, Map<String, String> headers, ChannelHandler handler) {
    return connect(uri, headers, Map.of(), handler);
  }

  /**
   * The same with options of the socket.
   *
   * @param options as Netty takes them
   */
  @SuppressWarnings("unchecked") // An option that does not fit its value is the caller's mistake.
  public Channel connect(
      URI uri,
      Map<String, String> headers,
      Map<ChannelOption<?>, Object> options,
      ChannelHandler handler) {
    var ready = new CompletableFuture<Channel>();
    var all = new DefaultHttpHeaders();
    headers.forEach(all::set);
    var config =
        WebSocketClientProtocolConfig.newBuilder()
            .webSocketUri(uri)
            .customHeaders(all)
            .maxFramePayloadLength(MAX_BYTES)
            .build();
    var bootstrap =
        new Bootstrap()
            .group(loop)
            .channel(NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .handler(new Pipeline(config, new Handshake(ready, handler)));
    options.forEach((option, value) -> bootstrap.option((ChannelOption<Object>) option, value));
    var connecting = bootstrap.connect(uri.getHost(), uri.getPort());
    var _ = connecting.syncUninterruptibly();
    return ready.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    loop.shutdownGracefully(0, STOP_MILLIS, TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(STOP_MILLIS);
  }

  private static final class Pipeline extends ChannelInitializer<Channel> {

    private final WebSocketClientProtocolConfig config;
    private final Handshake handshake;

    private Pipeline(WebSocketClientProtocolConfig config, Handshake handshake) {
      this.config = config;
      this.handshake = handshake;
    }

    @Override
    protected void initChannel(Channel channel) {
      channel
          .pipeline()
          .addLast(new HttpClientCodec())
          .addLast(new HttpObjectAggregator(MAX_BYTES))
          .addLast(new WebSocketClientProtocolHandler(config))
          .addLast(handshake);
    }
  }

  private static final class Handshake extends ChannelInboundHandlerAdapter {

    private final CompletableFuture<Channel> ready;
    private final ChannelHandler handler;

    private Handshake(CompletableFuture<Channel> ready, ChannelHandler handler) {
      this.ready = ready;
      this.handler = handler;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      if (event == ClientHandshakeStateEvent.HANDSHAKE_COMPLETE) {
        ctx.pipeline().addLast(handler);
        ready.complete(ctx.channel());
      }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      ready.completeExceptionally(cause);
      var _ = ctx.close();
    }
  }
}
