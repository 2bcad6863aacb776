package io.stockbot.marketdata.watch;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.ForwardingFeed;
import io.stockbot.marketdata.feed.ForwardingListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Tick;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is STALE when its provider says LIVE and yet nothing comes from it, as long as
 * symbols are wanted and its market is open; the next event makes it LIVE again. A tick costs a
 * flag; the flag is looked at ten times within the time that silence may last. For feeds by the
 * system's clock.
 */
public final class WatchedFeed extends ForwardingFeed {

  private static final int LOOKS = 10;

  private final Duration patience;
  private final Scheduler scheduler;
  private final InstantSource clock;
  private final Set<String> wanted = new HashSet<>();
  private @Nullable FeedListener listener;
  private State provided = State.LIVE;
  private boolean heard = true;
  private boolean stale;
  private Instant quietSince = Instant.EPOCH;

  /**
   * @param patience how long nothing may come
   */
  public WatchedFeed(Feed feed, Duration patience, Scheduler scheduler, InstantSource clock) {
    super(feed);
    this.patience = patience;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  @Override
  public void open(FeedListener listener) {
    this.listener = listener;
    scheduler.schedule(patience.dividedBy(LOOKS), this::look);
    super.open(new Ear(listener));
  }

  @Override
  public void start(String symbol) {
    heard |= wanted.isEmpty();
    wanted.add(symbol);
    super.start(symbol);
  }

  @Override
  public void stop(String symbol) {
    wanted.remove(symbol);
    super.stop(symbol);
  }

  private void hear() {
    heard = true;
    if (stale) {
      stale = false;
      listener().state(State.LIVE, Optional.empty());
    }
  }

  private void look() {
    var now = clock.instant();
    if (heard || wanted.isEmpty() || !hours().isOpen(now)) {
      heard = false;
      quietSince = now;
    } else if (isSilent(now)) {
      stale = true;
      listener().state(State.STALE, Optional.of("nothing came from " + provider() + silence()));
    }
    scheduler.schedule(patience.dividedBy(LOOKS), this::look);
  }

  private boolean isSilent(Instant now) {
    return !stale && provided == State.LIVE && !now.isBefore(quietSince.plus(patience));
  }

  private String silence() {
    var seconds = BigDecimal.valueOf(patience.toMillis(), 3).stripTrailingZeros();
    return " for " + seconds.toPlainString() + " s";
  }

  private FeedListener listener() {
    if (listener == null) {
      throw new IllegalStateException("not open");
    }
    return listener;
  }

  /** Notices whatever the provider says of the market. */
  private final class Ear extends ForwardingListener {

    private Ear(FeedListener listener) {
      super(listener);
    }

    @Override
    public void tick(Tick tick) {
      hear();
      super.tick(tick);
    }

    @Override
    public void bar(Bar bar) {
      hear();
      super.bar(bar);
    }

    @Override
    public void state(State state, Optional<String> reason) {
      provided = state;
      stale = false;
      heard = true;
      super.state(state, reason);
    }
  }
}
