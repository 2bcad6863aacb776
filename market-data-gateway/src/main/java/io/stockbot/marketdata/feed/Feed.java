package io.stockbot.marketdata.feed;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.value.Resolution;
import java.util.List;
import java.util.Optional;

/**
 * A provider of market data, as the gateway knows it: this interface and nothing else.
 *
 * <p><b>Threads.</b> Every method is called on the gateway's thread, but for those that say what it
 * is ({@link #provider}, {@link #clock}, {@link #hours}, {@link #symbols}, {@link #instruments}),
 * which may be asked before that thread runs. A feed speaks to its listener on the gateway's thread
 * alone: what it hears on another one (a socket, a disk) it hands over with {@link
 * Scheduler#execute}. It needs no locks, and it never blocks.
 *
 * <p><b>Order.</b> What is told of a symbol is told in the order of its times, and bars at their
 * end. A trade that the provider itself sends late is told when it comes.
 *
 * <p><b>What must be told.</b> {@link FeedListener} says it. A feed whose state nobody was told of
 * is LIVE. Whether data still comes is watched from outside ({@code WatchedFeed}).
 *
 * <p>{@code docs/PROVIDERS.md} adds one step by step.
 */
public interface Feed extends AutoCloseable {

  /** Who makes the data, as clients are told. */
  String provider();

  /** Whose time the data has. */
  FeedStatus.Clock clock();

  /** When its market is open, and silence means trouble. Most markets here never close. */
  default TradingHours hours() {
    return TradingHours.ALWAYS;
  }

  /** All that it has; always the same. */
  List<String> symbols();

  /** What can be traded under each of its symbols. Most feeds know nothing but the symbol. */
  default List<Instrument> instruments() {
    return symbols().stream().map(Instrument::of).toList();
  }

  /**
   * The resolution of the bars that the provider cuts itself and tells: longer bars are cut from
   * them, shorter ones from trades. Most cut none.
   */
  default Optional<Resolution> cuts() {
    return Optional.empty();
  }

  /** Names whom it speaks to; called once, before anything else is asked for. */
  void open(FeedListener listener);

  /**
   * Tells what is known of the past of a symbol, up to now and in order, unless it has been told.
   * Most feeds know none.
   */
  default void recall(String symbol) {}

  /** Somebody listens to a symbol, and nobody did before. A feed may tell of others, too. */
  void start(String symbol);

  /** Nobody listens to a symbol any more. */
  void stop(String symbol);

  /** A listener that was not ready may be ready again. Most feeds wait for nobody. */
  default void resume() {}

  /** The gateway stops; nothing needs to be told any more. */
  @Override
  default void close() {}
}
