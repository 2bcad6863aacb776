package io.stockbot.marketdata.feed;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.value.Resolution;
import java.util.List;
import java.util.Optional;

/** A feed that is another one in all that a subclass does not change. */
public abstract class ForwardingFeed implements Feed {

  private final Feed feed;

  protected ForwardingFeed(Feed feed) {
    this.feed = feed;
  }

  @Override
  public String provider() {
    return feed.provider();
  }

  @Override
  public FeedStatus.Clock clock() {
    return feed.clock();
  }

  @Override
  public TradingHours hours() {
    return feed.hours();
  }

  @Override
  public Optional<Resolution> cuts() {
    return feed.cuts();
  }

  @Override
  public List<String> symbols() {
    return feed.symbols();
  }

  @Override
  public List<Instrument> instruments() {
    return feed.instruments();
  }

  @Override
  public void open(FeedListener listener) {
    feed.open(listener);
  }

  @Override
  public void recall(String symbol) {
    feed.recall(symbol);
  }

  @Override
  public void start(String symbol) {
    feed.start(symbol);
  }

  @Override
  public void stop(String symbol) {
    feed.stop(symbol);
  }

  @Override
  public void resume() {
    feed.resume();
  }

  @Override
  public void close() {
    feed.close();
  }
}
