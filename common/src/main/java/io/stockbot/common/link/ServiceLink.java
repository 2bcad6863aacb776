package io.stockbot.common.link;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.codec.Codec;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/**
 * Reaches one other service, again and again until it is closed. What is sent while the link is
 * down is not sent at all: a request that was due during an outage must not be done after it. Safe
 * for use by many threads.
 */
public final class ServiceLink implements AutoCloseable {

  private static final long STOP_MILLIS = 1_000;

  private final LinkState state;
  private final EventLoopGroup loop;
  private final AtomicBoolean closed = new AtomicBoolean();

  public ServiceLink(LinkSettings settings, ServicesSecret secret, LinkListener listener) {
    this(settings, secret, listener, RandomGenerator.getDefault());
  }

  /**
   * @param random what spreads the attempts to reconnect
   */
  public ServiceLink(
      LinkSettings settings, ServicesSecret secret, LinkListener listener, RandomGenerator random) {
    loop =
        new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory(settings.name() + "-link"), NioIoHandler.newFactory());
    var bootstrap =
        new Bootstrap()
            .group(loop)
            .channel(NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                Math.toIntExact(settings.connectTimeout().toMillis()))
            .option(
                ChannelOption.WRITE_BUFFER_WATER_MARK,
                new WriteBufferWaterMark(
                    settings.maxPendingBytes() / 2, settings.maxPendingBytes()));
    var backoff = new Backoff(settings.firstBackoff(), settings.maxBackoff(), random);
    state = new LinkState(settings, bootstrap, backoff, listener);
    bootstrap.handler(new LinkPipeline(settings, secret, state));
  }

  /** Begins to connect; the listener hears how it goes. */
  public void start() {
    loop.execute(state::connect);
  }

  /** Sends a request whose answer needs no name; false when the link is not up. */
  public boolean send(Request request) {
    return send(Call.of(request));
  }

  /** Sends a call; false when the link is not up, and then it is never sent. */
  public boolean send(Call call) {
    var channel = state.channel();
    channel.ifPresent(
        up -> {
          var text = up.alloc().buffer().writeBytes(Codec.BETWEEN_SERVICES.encode(call));
          var _ = up.writeAndFlush(new TextWebSocketFrame(text));
        });
    return channel.isPresent();
  }

  /** Says goodbye and ends; the listener hears nothing more. Not from the listener's own calls. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      loop.execute(state::close);
      loop.shutdownGracefully(0, STOP_MILLIS, TimeUnit.MILLISECONDS)
          .awaitUninterruptibly(STOP_MILLIS);
    }
  }
}
