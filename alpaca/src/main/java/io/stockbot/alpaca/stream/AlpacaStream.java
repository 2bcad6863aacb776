package io.stockbot.alpaca.stream;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.stockbot.alpaca.Credentials;
import io.stockbot.alpaca.history.History;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLException;

/**
 * The market data of an account, for as long as it is not closed. The account has one connection,
 * so a program has one stream. Safe for use by many threads.
 */
public final class AlpacaStream implements AutoCloseable {

  private static final long STOP_MILLIS = 1_000;

  private final EventLoopGroup group;
  private final StreamMachine machine;

  /**
   * @param history of the same feed, for what a loss leaves out
   * @param blocking runs what waits for the history
   * @param clock by which it is known which minute runs
   * @param random what spreads the attempts to reconnect
   */
  public AlpacaStream(
      StreamSettings settings,
      Credentials credentials,
      History history,
      DataListener listener,
      Executor blocking,
      InstantSource clock,
      RandomGenerator random) {
    group =
        new MultiThreadIoEventLoopGroup(
            1, new DefaultThreadFactory("alpaca-stream", true), NioIoHandler.newFactory());
    var bootstrap =
        new Bootstrap()
            .group(group)
            .channel(NioSocketChannel.class)
            .option(ChannelOption.TCP_NODELAY, true)
            .option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS,
                Math.toIntExact(settings.stepTimeout().toMillis()));
    machine =
        new StreamMachine(
            settings,
            credentials,
            bootstrap,
            settings.isSecure() ? Optional.of(tls()) : Optional.empty(),
            new Recovery(history, settings.channels(), blocking),
            listener,
            clock,
            random);
  }

  private static SslContext tls() {
    try {
      return SslContextBuilder.forClient().endpointIdentificationAlgorithm("HTTPS").build();
    } catch (SSLException e) {
      throw new IllegalStateException("this Java has no TLS", e);
    }
  }

  /** Connects, again and again. */
  public void start() {
    group.execute(machine::start);
  }

  /**
   * These symbols and no others are wanted from now on.
   *
   * @param symbols in the order of their importance: a plan may have too few
   */
  public void want(Collection<String> symbols) {
    var wanted = List.copyOf(symbols);
    group.execute(() -> machine.want(wanted));
  }

  /** Says goodbye and tells nothing more, within a second. */
  @Override
  public void close() {
    group.execute(machine::stop);
    group
        .shutdownGracefully(0, STOP_MILLIS, TimeUnit.MILLISECONDS)
        .awaitUninterruptibly(STOP_MILLIS);
  }
}
