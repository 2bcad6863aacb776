package io.stockbot.benchmarks.fanout;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.protocol.marketdata.FeedStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed that tells when it is told to. */
final class BenchFeed implements Feed {

  private final Scheduler scheduler;
  private final Tape tape = new Tape();
  private @Nullable FeedListener listener;
  private long told;

  BenchFeed(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** Of the gateway. */
  Scheduler scheduler() {
    return scheduler;
  }

  /** On the gateway's thread. */
  void tell() {
    var gateway = listener;
    if (gateway == null) {
      throw new IllegalStateException("not open");
    }
    switch ((int) (told++ % 3)) {
      case 0 -> gateway.tick(Tape.trade());
      case 1 -> gateway.tick(Tape.quote());
      default -> gateway.bar(tape.bar());
    }
  }

  @Override
  public String provider() {
    return "BENCH";
  }

  @Override
  public FeedStatus.Clock clock() {
    return FeedStatus.Clock.SYSTEM;
  }

  @Override
  public List<String> symbols() {
    return List.of(Wire.SYMBOL, Wire.BARS_SYMBOL);
  }

  @Override
  public void open(FeedListener listener) {
    this.listener = listener;
  }

  @Override
  public void start(String symbol) {}

  @Override
  public void stop(String symbol) {}
}
