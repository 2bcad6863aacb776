package io.stockbot.marketdata.history.tape;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.marketdata.feed.TradingHours;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Tick;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A feed whose every word goes onto a tape before its listener hears it. */
public final class TapedFeed implements Feed {

  private final Feed feed;
  private final Tape tape;

  /**
   * @param scheduler of the gateway's thread, on which a feed that waited for the tape goes on
   */
  public TapedFeed(Feed feed, Tape tape, Scheduler scheduler) {
    this.feed = feed;
    this.tape = tape;
    tape.whenRoom(() -> scheduler.execute(feed::resume));
  }

  @Override
  public void open(FeedListener listener) {
    feed.open(new Taping(listener, tape));
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
  public List<Instrument> instruments() {
    return feed.instruments();
  }

  @Override
  public List<String> symbols() {
    return feed.symbols();
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

  private record Taping(FeedListener listener, Tape tape) implements FeedListener {

    @Override
    public void tick(Tick tick) {
      tape.take(tick);
      listener.tick(tick);
    }

    @Override
    public void bar(Bar bar) {
      tape.take(bar);
      listener.bar(bar);
    }

    @Override
    public void clock(Instant time) {
      listener.clock(time);
    }

    @Override
    public void stepped(Instant time) {
      listener.stepped(time);
    }

    @Override
    public boolean ready() {
      return tape.hasRoom() && listener.ready();
    }

    @Override
    public Optional<Instant> nextClose() {
      return listener.nextClose();
    }

    @Override
    public void status(SymbolStatus status) {
      listener.status(status);
    }

    @Override
    public void state(FeedStatus.State state, Optional<String> reason) {
      listener.state(state, reason);
    }
  }
}
