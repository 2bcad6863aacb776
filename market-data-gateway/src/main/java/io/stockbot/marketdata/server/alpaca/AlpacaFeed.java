package io.stockbot.marketdata.server.alpaca;

import io.stockbot.alpaca.DataFeed;
import io.stockbot.alpaca.stream.AlpacaStream;
import io.stockbot.alpaca.stream.DataListener;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.feed.TradingHours;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.value.Resolution;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Alpaca's quotes and minute bars; longer bars are cut from those. Its account has one stream,
 * which is asked for the symbols that somebody listens to. On the gateway's thread alone.
 */
public final class AlpacaFeed implements Feed {

  private static final Duration PERIOD = Duration.ofMillis(250);

  private final DataFeed source;
  private final List<String> symbols;
  private final Duration barDelay;
  private final Function<DataListener, AlpacaStream> streams;
  private final Scheduler scheduler;
  private final InstantSource clock;
  private final Set<String> wanted = new LinkedHashSet<>();
  private @Nullable AlpacaStream stream;

  /**
   * @param symbols that may be asked for
   * @param barDelay how long after its end a minute's bar may come; what is cut from it waits
   * @param streams makes the stream for who listens to it
   */
  public AlpacaFeed(
      DataFeed source,
      List<String> symbols,
      Duration barDelay,
      Function<DataListener, AlpacaStream> streams,
      Scheduler scheduler,
      InstantSource clock) {
    this.source = source;
    this.symbols = symbols.stream().distinct().sorted().toList();
    this.barDelay = barDelay;
    this.streams = streams;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** With the feed, since IEX alone is another market than all exchanges together. */
  @Override
  public String provider() {
    return "ALPACA_" + source.wire().toUpperCase(Locale.ROOT);
  }

  @Override
  public FeedStatus.Clock clock() {
    return FeedStatus.Clock.SYSTEM;
  }

  @Override
  public TradingHours hours() {
    return TradingHours.EXCHANGE;
  }

  @Override
  public Optional<Resolution> cuts() {
    return Optional.of(Resolution.MINUTE_1);
  }

  @Override
  public List<String> symbols() {
    return symbols;
  }

  @Override
  public void open(FeedListener listener) {
    listener.state(FeedStatus.State.DOWN, Optional.of("not connected yet"));
    var relay = new Relay(listener, scheduler);
    var opened = streams.apply(relay);
    stream = opened;
    opened.start();
    scheduler.schedule(PERIOD, () -> passTime(listener, relay));
  }

  /** Nothing is over while the feed is behind. */
  private void passTime(FeedListener listener, Relay relay) {
    if (stream != null) {
      if (relay.isLive()) {
        listener.clock(clock.instant().minus(barDelay));
      }
      scheduler.schedule(PERIOD, () -> passTime(listener, relay));
    }
  }

  @Override
  public void start(String symbol) {
    wanted.add(symbol);
    want();
  }

  @Override
  public void stop(String symbol) {
    wanted.remove(symbol);
    want();
  }

  private void want() {
    if (stream != null) {
      stream.want(wanted);
    }
  }

  @Override
  public void close() {
    if (stream != null) {
      stream.close();
      stream = null;
    }
  }
}
