package io.stockbot.marketdata.feed;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.Instrument;
import java.util.List;

/**
 * A source of market data. It is used by the gateway's thread alone, and speaks to its listener on
 * that thread.
 */
public interface Feed extends AutoCloseable {

  /** Who made the data, as clients are told. */
  String provider();

  /** Whose time the data has. */
  FeedStatus.Clock clock();

  /** All that it has. */
  List<String> symbols();

  /** What can be traded under each of its symbols. Most feeds know nothing but the symbol. */
  default List<Instrument> instruments() {
    return symbols().stream().map(Instrument::of).toList();
  }

  /** Names whom it speaks to; called once, before anything else is asked for. */
  void open(FeedListener listener);

  /**
   * Tells what is known of the past of a symbol, up to now and in order, unless it has been told.
   * Most feeds know none.
   */
  default void recall(String symbol) {}

  /** Somebody listens to a symbol, and nobody did before. */
  void start(String symbol);

  /** Nobody listens to a symbol any more. */
  void stop(String symbol);

  /** A listener that was not ready may be ready again. Most feeds wait for nobody. */
  default void resume() {}

  @Override
  default void close() {}
}
