package io.stockbot.benchmarks.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A WebSocket server of Netty's own handlers and one more, on loopback at any path. It has as many
 * event loops as ours by default.
 */
public final class BareServer implements AutoCloseable {

  private static final int EVENT_LOOPS = 2;
  private static final int MAX_BYTES = 64 * 1024;
  private static final long STOP_MILLIS = 900;

  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(EVENT_LOOPS, NioIoHandler.newFactory());
  private final Channel listener;

  /**
   * Listens.
   *
   * @param handler of the frames of one connection
   */
  public BareServer(Supplier<ChannelHandler> handler) {
    listener =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childHandler(new Pipeline(handler))
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .syncUninterruptibly()
            .channel();
  }

  public int port() {
    return ((InetSocketAddress) listener.localAddress()).getPort();
  }

  @Override
  public void close() {
    loops
        .shutdownGracefully(0, STOP_MILLIS, TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(STOP_MILLIS);
  }

  private static final class Pipeline extends ChannelInitializer<Channel> {

    private final Supplier<ChannelHandler> handler;

    private Pipeline(Supplier<ChannelHandler> handler) {
      this.handler = handler;
    }

    @Override
    protected void initChannel(Channel channel) {
      channel
          .pipeline()
          .addLast(new HttpServerCodec())
          .addLast(new HttpObjectAggregator(MAX_BYTES))
          .addLast(new WebSocketServerProtocolHandler("/", null, false, MAX_BYTES, false, true))
          .addLast(handler.get());
    }
  }
}
