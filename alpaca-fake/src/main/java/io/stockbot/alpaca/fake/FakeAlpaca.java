package io.stockbot.alpaca.fake;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.stockbot.alpaca.Credentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Alpaca's market data on the loopback: the stream at {@code /v2/iex}, {@code /v2/sip} and {@code
 * /v2/test}, the history below {@code /v2/stocks}. Safe for use by many threads.
 */
public final class FakeAlpaca implements AutoCloseable {

  /** The only keys it takes. */
  public static final Credentials KEYS = new Credentials("FAKEKEY0001", "fake-secret");

  private static final int MAX_REQUEST_BYTES = 64 * 1024;
  private static final int MAX_LINE_BYTES = 16 * 1024;
  private static final long STOP_MILLIS = 500;

  private final FakeMarket market;
  private final FakeScript script = new FakeScript();
  private final Set<FakeSession> sessions = ConcurrentHashMap.newKeySet();
  private final EventLoopGroup group =
      new MultiThreadIoEventLoopGroup(
          1, new DefaultThreadFactory("fake-alpaca", true), NioIoHandler.newFactory());
  private final Channel listening;

  /**
   * Listens.
   *
   * @param port 0 for any that is free
   * @throws UncheckedIOException when the port is in use
   */
  public FakeAlpaca(FakeMarket market, int port) {
    this.market = market;
    var bound =
        new ServerBootstrap()
            .group(group)
            .channel(NioServerSocketChannel.class)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    prepare(channel);
                  }
                })
            .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
            .awaitUninterruptibly();
    if (!bound.isSuccess()) {
      var _ = group.shutdownGracefully(0, STOP_MILLIS, TimeUnit.MILLISECONDS);
      throw new UncheckedIOException(
          "port " + port + " cannot be had", new IOException(bound.cause()));
    }
    listening = bound.channel();
  }

  private void prepare(Channel channel) {
    channel
        .pipeline()
        .addLast(new HttpServerCodec(MAX_LINE_BYTES, MAX_REQUEST_BYTES, MAX_REQUEST_BYTES))
        .addLast(new HttpObjectAggregator(MAX_REQUEST_BYTES))
        .addLast(new FakeHttp(this, new FakeHistory(market, script)));
  }

  public FakeMarket market() {
    return market;
  }

  public FakeScript script() {
    return script;
  }

  public int port() {
    return ((InetSocketAddress) listening.localAddress()).getPort();
  }

  /** Of REST. */
  public URI uri() {
    return URI.create("http://localhost:" + port());
  }

  /** Of the stream. */
  public URI streamUri(String feed) {
    return URI.create("ws://localhost:" + port() + "/v2/" + feed);
  }

  /** Ends all connections of the stream, without a word. */
  public void cut() {
    sessions.forEach(FakeSession::cut);
  }

  /** Says an error to all connections of the stream, and ends them. */
  public void breakOff(int code, String text) {
    sessions.forEach(session -> session.breakOff(code, text));
  }

  /** All connections of the stream stay open and say nothing more, not even a pong. */
  public void freeze() {
    sessions.forEach(FakeSession::freeze);
  }

  /** How many connections of the stream there are. */
  public int connections() {
    return sessions.size();
  }

  void opened(FakeSession session) {
    sessions.add(session);
  }

  void closed(FakeSession session) {
    sessions.remove(session);
    market.leave(session);
  }

  /** Whether nobody but this session has the account's slot. */
  boolean isSlotFree(FakeSession asking) {
    return !script.isSlotHeld()
        && sessions.stream().noneMatch(other -> other != asking && other.isAuthenticated());
  }

  @Override
  public void close() {
    listening.close().syncUninterruptibly();
    cut();
    group
        .shutdownGracefully(0, STOP_MILLIS, TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(STOP_MILLIS);
  }
}
