package io.stockbot.marketdata.csvtail;

import io.stockbot.marketdata.csv.Recorded;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.feed.TradingHours;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import io.stockbot.protocol.value.Resolution;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a CSV file that somebody else appends to, in the layouts of a replay but by the system's
 * clock. Each row is told once its line has ended. A line that cannot be read, or a file that is
 * not there, makes it DOWN until another file stands in its place.
 */
public final class CsvTailFeed implements Feed {

  private static final Logger LOG = LoggerFactory.getLogger(CsvTailFeed.class);

  private final Following following;
  private final Set<String> symbols;
  private final Scheduler scheduler;
  private final InstantSource clock;
  private final Executor disk;
  private final Tail tail;
  private Optional<String> problem = Optional.empty();
  private boolean looking;
  private boolean closed;
  private @Nullable FeedListener listener;

  /**
   * What is followed, and how.
   *
   * @param barLength of rows that are bars
   * @param period between two looks at the file
   * @param hours when rows are written
   */
  public record Following(
      Path file, Start start, Resolution barLength, Duration period, TradingHours hours) {}

  /**
   * @param symbols which rows are told
   * @param disk runs what may wait for the disk, one task at a time
   */
  public CsvTailFeed(
      Following following,
      Collection<String> symbols,
      Scheduler scheduler,
      InstantSource clock,
      Executor disk) {
    this.following = following;
    this.symbols = Set.copyOf(symbols);
    this.scheduler = scheduler;
    this.clock = clock;
    this.disk = disk;
    tail = new Tail(following.file(), following.start(), following.barLength());
  }

  @Override
  public String provider() {
    return "CSV_TAIL";
  }

  @Override
  public FeedStatus.Clock clock() {
    return FeedStatus.Clock.SYSTEM;
  }

  @Override
  public TradingHours hours() {
    return following.hours();
  }

  @Override
  public List<String> symbols() {
    return symbols.stream().sorted().toList();
  }

  @Override
  public void open(FeedListener listener) {
    this.listener = listener;
    look();
  }

  /** All symbols are told all the time: the bars of each are known to who asks for them later. */
  @Override
  public void start(String symbol) {}

  @Override
  public void stop(String symbol) {}

  @Override
  public void close() {
    closed = true;
    if (!looking) {
      disk.execute(this::closeTail);
    }
  }

  /** Reads on the disk's thread, and tells on the gateway's. */
  private void look() {
    looking = true;
    disk.execute(
        () -> {
          var news = tail.look();
          scheduler.execute(() -> tell(news));
        });
  }

  private void lookAgain() {
    if (!closed) {
      look();
    }
  }

  private void tell(News news) {
    looking = false;
    if (closed) {
      disk.execute(this::closeTail);
      return;
    }
    news.replaced().ifPresent(this::live);
    news.rows().stream().filter(row -> symbols.contains(row.symbol())).forEach(this::tell);
    news.broken().ifPresent(this::down);
    if (news.more()) {
      look();
    } else {
      listener().clock(clock.instant());
      scheduler.schedule(following.period(), this::lookAgain);
    }
  }

  private void tell(Recorded row) {
    switch (row) {
      case Recorded.OfQuote quote -> listener().tick(quote.quote());
      case Recorded.OfTrade trade -> listener().tick(trade.trade());
      case Recorded.OfBar bar -> listener().bar(bar.bar());
    }
  }

  private void live(String why) {
    problem = Optional.empty();
    listener().state(State.LIVE, Optional.of(why));
  }

  private void down(String why) {
    var told = Optional.of(why);
    if (!problem.equals(told)) {
      problem = told;
      listener().state(State.DOWN, told);
    }
  }

  private void closeTail() {
    try {
      tail.close();
    } catch (IOException e) {
      LOG.warn("{}: cannot be closed: {}", following.file(), e.getMessage());
    }
  }

  private FeedListener listener() {
    if (listener == null) {
      throw new IllegalStateException("not open");
    }
    return listener;
  }
}
