package io.stockbot.marketdata.history.tape;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.ForwardingFeed;
import io.stockbot.marketdata.feed.ForwardingListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Tick;

/** A feed whose every word goes onto a tape before its listener hears it. */
public final class TapedFeed extends ForwardingFeed {

  private final Tape tape;

  /**
   * @param scheduler of the gateway's thread, on which a feed that waited for the tape goes on
   */
  public TapedFeed(Feed feed, Tape tape, Scheduler scheduler) {
    super(feed);
    this.tape = tape;
    tape.whenRoom(() -> scheduler.execute(feed::resume));
  }

  @Override
  public void open(FeedListener listener) {
    super.open(new Taping(listener, tape));
  }

  private static final class Taping extends ForwardingListener {

    private final Tape tape;

    private Taping(FeedListener listener, Tape tape) {
      super(listener);
      this.tape = tape;
    }

    @Override
    public void tick(Tick tick) {
      tape.take(tick);
      super.tick(tick);
    }

    @Override
    public void bar(Bar bar) {
      tape.take(bar);
      super.bar(bar);
    }

    @Override
    public boolean ready() {
      return tape.hasRoom() && super.ready();
    }
  }
}
