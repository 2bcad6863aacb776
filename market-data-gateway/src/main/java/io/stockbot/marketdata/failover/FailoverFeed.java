package io.stockbot.marketdata.failover;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.marketdata.feed.TradingHours;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import io.stockbot.protocol.marketdata.Instrument;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A primary provider and a fallback that is asked for the same symbols all the time. One of them is
 * active, and only what that one says is told on. The fallback takes over when the primary has been
 * out (DOWN, STALE or CLOSED) for a while and the fallback is not; the primary is gone back to when
 * it has been LIVE for a while, or at once when the fallback fails. Each switch is told as a state
 * whose reason names the other one. For feeds by the system's clock.
 */
public final class FailoverFeed implements Feed {

  private static final Logger LOG = LoggerFactory.getLogger(FailoverFeed.class);

  private final Provider primary;
  private final Provider fallback;
  private final Hysteresis hysteresis;
  private final Scheduler scheduler;
  private final InstantSource clock;
  private final Set<String> shared;
  private final Seam seam = new Seam();
  private Provider active;
  private @Nullable FeedListener listener;
  private long dropped;

  public FailoverFeed(
      Feed primary,
      Feed fallback,
      Hysteresis hysteresis,
      Scheduler scheduler,
      InstantSource clock) {
    var now = clock.instant();
    this.primary = new Provider(primary, now);
    this.fallback = new Provider(fallback, now);
    this.hysteresis = hysteresis;
    this.scheduler = scheduler;
    this.clock = clock;
    shared = Set.copyOf(fallback.symbols());
    active = this.primary;
  }

  /** The active one. */
  @Override
  public String provider() {
    return active.name();
  }

  @Override
  public FeedStatus.Clock clock() {
    return FeedStatus.Clock.SYSTEM;
  }

  @Override
  public TradingHours hours() {
    return active.feed().hours();
  }

  /** The primary's, for good: a fallback that cuts other bars gives no bars in between. */
  @Override
  public Optional<Resolution> cuts() {
    return primary.feed().cuts();
  }

  /** The primary's: the fallback stands in for it, as far as it can. */
  @Override
  public List<String> symbols() {
    return primary.feed().symbols();
  }

  @Override
  public List<Instrument> instruments() {
    return primary.feed().instruments();
  }

  @Override
  public void open(FeedListener listener) {
    this.listener = listener;
    primary.feed().open(new Ear(primary));
    fallback.feed().open(new Ear(fallback));
  }

  @Override
  public void recall(String symbol) {
    active.feed().recall(symbol);
  }

  @Override
  public void start(String symbol) {
    primary.feed().start(symbol);
    if (shared.contains(symbol)) {
      fallback.feed().start(symbol);
    }
  }

  @Override
  public void stop(String symbol) {
    primary.feed().stop(symbol);
    if (shared.contains(symbol)) {
      fallback.feed().stop(symbol);
    }
  }

  @Override
  public void close() {
    primary.feed().close();
    fallback.feed().close();
  }

  /** How many ticks and bars a provider told that the other one had told before. */
  public long dropped() {
    return dropped;
  }

  /** Switches when it is time to, or comes back when it will be. */
  private void consider() {
    var now = clock.instant();
    var due = due();
    if (due.isEmpty()) {
      return;
    }
    if (now.isBefore(due.get())) {
      scheduler.schedule(Duration.between(now, due.get()), this::consider);
    } else {
      change(active == primary ? fallback : primary);
    }
  }

  /** When the other one takes over, as things are; none when it does not. */
  private Optional<Instant> due() {
    if (active == primary) {
      return primary.isOut() && !fallback.isOut()
          ? Optional.of(primary.lasting(hysteresis.after()))
          : Optional.empty();
    }
    if (primary.state() != State.LIVE) {
      return Optional.empty();
    }
    return Optional.of(
        fallback.isOut() ? clock.instant() : primary.lasting(hysteresis.returnAfter()));
  }

  private void change(Provider next) {
    var last = active;
    active = next;
    seam.cut();
    var reason =
        next == primary
            ? next.name() + " again, in place of " + last.name()
            : next.name() + " in place of " + last.name() + ", which is " + last.standing();
    LOG.warn("provider changed: {}", reason);
    listener().state(next.state(), Optional.of(reason));
    next.statuses().forEach(listener()::status);
  }

  private void state(Provider provider, State state, Optional<String> reason) {
    provider.state(state, reason, clock.instant());
    if (provider == active) {
      listener().state(state, reason);
    } else {
      LOG.info("{}, which stands by, is {}", provider.name(), provider.standing());
    }
    consider();
  }

  private void drop(Object what) {
    dropped++;
    // After a switch there may be many: the 1st, 2nd, 4th, 8th ... are enough to know.
    if (Long.bitCount(dropped) == 1) {
      LOG.info("{} dropped so far, this one older than what was told before: {}", dropped, what);
    }
  }

  private FeedListener listener() {
    if (listener == null) {
      throw new IllegalStateException("not open");
    }
    return listener;
  }

  /** Hears one of the two. */
  private final class Ear implements FeedListener {

    private final Provider provider;

    private Ear(Provider provider) {
      this.provider = provider;
    }

    @Override
    public void tick(Tick tick) {
      if (provider != active) {
        return;
      }
      if (seam.passes(tick)) {
        listener().tick(tick);
      } else {
        drop(tick);
      }
    }

    @Override
    public void bar(Bar bar) {
      if (provider != active) {
        return;
      }
      if (seam.passes(bar)) {
        listener().bar(bar);
      } else {
        drop(bar);
      }
    }

    @Override
    public void clock(Instant time) {
      if (provider == active) {
        listener().clock(time);
      }
    }

    @Override
    public void stepped(Instant time) {
      throw new IllegalStateException(provider.name() + " has a clock of its own");
    }

    @Override
    public boolean ready() {
      return listener().ready();
    }

    @Override
    public Optional<Instant> nextClose() {
      return listener().nextClose();
    }

    @Override
    public void state(State state, Optional<String> reason) {
      FailoverFeed.this.state(provider, state, reason);
    }

    @Override
    public void status(SymbolStatus status) {
      provider.status(status);
      if (provider == active) {
        listener().status(status);
      }
    }
  }
}
