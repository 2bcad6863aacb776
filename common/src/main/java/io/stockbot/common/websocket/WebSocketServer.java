package io.stockbot.common.websocket;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.stockbot.common.service.Health;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.ServicesSecret;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The WebSocket server of one service: sessions on its path, {@code GET /health} beside it. Started
 * once and closed once; the other methods are safe for use by many threads.
 */
public final class WebSocketServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WebSocketServer.class);
  private static final WriteBufferWaterMark WATER_MARK =
      new WriteBufferWaterMark(32 * 1024, 64 * 1024);
  private static final long GOODBYE_MILLIS = 1_000;
  private static final long STOP_MILLIS = 900;

  private final String name;
  private final ServerParts parts;
  private final ByteBufAllocator allocator;
  private final EventLoopGroup loops;
  private final ChannelGroup listeners = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private volatile int port;

  /**
   * @param name of the service, as in the settings
   * @param clock what stamps events for one session
   */
  public WebSocketServer(
      String name,
      ServerSettings settings,
      ServicesSecret secret,
      Endpoint endpoint,
      Health health,
      InstantSource clock) {
    this(
        name,
        new ServerParts(settings, secret, endpoint, health, clock, new Sessions()),
        ByteBufAllocator.DEFAULT);
  }

  WebSocketServer(String name, ServerParts parts, ByteBufAllocator allocator) {
    this.name = name;
    this.parts = parts;
    this.allocator = allocator;
    this.loops =
        new MultiThreadIoEventLoopGroup(
            parts.settings().eventLoops(),
            new DefaultThreadFactory(name + "-io"),
            NioIoHandler.newFactory());
  }

  /**
   * Listens; returns when clients can connect.
   *
   * @throws StartFailure when a port is in use, or no address can be listened on
   */
  public void start() throws StartFailure {
    FileLimit.problem(parts.settings().maxSessions()).ifPresent(LOG::warn);
    try {
      port = new Listening(name, parts.settings(), bootstrap()).on(listeners);
    } catch (StartFailure failure) {
      close();
      throw failure;
    }
  }

  /** The port it listens on, once started. */
  public int port() {
    return port;
  }

  /**
   * Says goodbye to every session (1011) and lets in no more, for a service that has a fault and
   * can only be started again. It goes on listening, so that {@code /health} says what is wrong.
   */
  public void endSessions() {
    parts.sessions().end(CloseCode.FAULT, name + " has a fault");
  }

  /** Says goodbye to every session (1012) and stops, within two seconds. */
  @Override
  public void close() {
    listeners.close().awaitUninterruptibly(GOODBYE_MILLIS);
    parts.sessions().end(CloseCode.RESTART, name + " stops");
    connections.newCloseFuture().awaitUninterruptibly(GOODBYE_MILLIS);
    loops
        .shutdownGracefully(0, STOP_MILLIS, TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(STOP_MILLIS);
  }

  private ServerBootstrap bootstrap() {
    return new ServerBootstrap()
        .group(loops)
        .channel(NioServerSocketChannel.class)
        .option(ChannelOption.SO_BACKLOG, parts.settings().backlog())
        .childOption(ChannelOption.TCP_NODELAY, true)
        .childOption(ChannelOption.SO_SNDBUF, parts.settings().sendBufferBytes())
        .childOption(ChannelOption.ALLOCATOR, allocator)
        .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WATER_MARK)
        .childHandler(new Pipeline(parts, connections));
  }
}
