package io.stockbot.marketdata.replay;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.Recorded;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Replays a recording by the data's own clock. It waits for its first subscriber, moves only while
 * there is one, and takes a step only when its listener is ready. A step is one instant: the quotes
 * of it, the bars that end at it, then the trades. Everything of the excerpt is told, so that bars
 * of a symbol are known to who asks for it later. At the end it is CLOSED, at a broken row DOWN.
 */
public final class ReplayFeed implements Feed {

  /** Steps after which requests that wait are served. */
  private static final int STEPS_AT_ONCE = 256;

  private final Recording recording;
  private final List<String> symbols;
  private final Speed speed;
  private final Scheduler scheduler;
  private final InstantSource wall;
  private final Set<String> started = new HashSet<>();
  private @Nullable FeedListener listener;
  private @Nullable Departure departure;
  private boolean scheduled;
  private boolean over;

  /** Where the data's time was when the replay began to move, and when that was. */
  private record Departure(Instant recorded, Instant wall) {}

  /**
   * @param symbols those of the recording
   * @param wall the time of day, by which the speed is kept
   */
  public ReplayFeed(
      Recording recording,
      Collection<String> symbols,
      Speed speed,
      Scheduler scheduler,
      InstantSource wall) {
    this.recording = recording;
    this.symbols = symbols.stream().sorted().toList();
    this.speed = speed;
    this.scheduler = scheduler;
    this.wall = wall;
  }

  @Override
  public String provider() {
    return "REPLAY";
  }

  @Override
  public FeedStatus.Clock clock() {
    return FeedStatus.Clock.DATA;
  }

  @Override
  public List<String> symbols() {
    return symbols;
  }

  @Override
  public void open(FeedListener listener) {
    this.listener = listener;
  }

  @Override
  public void start(String symbol) {
    if (started.isEmpty()) {
      departure = null;
    }
    started.add(symbol);
    resume();
  }

  @Override
  public void stop(String symbol) {
    started.remove(symbol);
  }

  @Override
  public void resume() {
    if (!scheduled && mayMove()) {
      scheduled = true;
      scheduler.execute(this::move);
    }
  }

  @Override
  public void close() {
    end(State.CLOSED, Optional.of("the gateway stops"));
  }

  private boolean mayMove() {
    return !over && !started.isEmpty() && listener().ready();
  }

  private void move() {
    var delay = Duration.ZERO;
    try {
      delay = takeSteps();
    } catch (BrokenData e) {
      end(State.DOWN, Optional.of(String.valueOf(e.getMessage())));
    }
    if (delay.isPositive()) {
      scheduler.schedule(delay, this::move);
    } else {
      scheduled = false;
      resume();
    }
  }

  /** Takes some steps, as far as it may; says how long the next one is not due. */
  private Duration takeSteps() throws BrokenData {
    for (var steps = 0; steps < STEPS_AT_ONCE && mayMove(); steps++) {
      var next = nextTime();
      if (next.isEmpty()) {
        end(State.CLOSED, Optional.of("the recording has ended"));
        return Duration.ZERO;
      }
      var delay = untilDue(next.get());
      if (delay.isPositive()) {
        return delay;
      }
      step(next.get());
    }
    return Duration.ZERO;
  }

  /** The time of the next row, or the end of a bar when that comes first. */
  private Optional<Instant> nextTime() throws BrokenData {
    var row = recording.nextTime();
    var close = listener().nextClose();
    return row.isPresent() && close.isPresent()
        ? Optional.of(row.get().isBefore(close.get()) ? row.get() : close.get())
        : row.or(() -> close);
  }

  private Duration untilDue(Instant next) {
    if (departure == null) {
      departure = new Departure(next, wall.instant());
    }
    var due = departure.wall().plus(speed.wall(Duration.between(departure.recorded(), next)));
    return speed.equals(Speed.MAX) ? Duration.ZERO : Duration.between(wall.instant(), due);
  }

  private void step(Instant time) throws BrokenData {
    var isClosed = false;
    var row = recording.nextAt(time);
    while (row.isPresent()) {
      switch (row.get()) {
        case Recorded.OfQuote quote -> listener().tick(quote.quote());
        case Recorded.OfBar bar -> listener().bar(bar.bar());
        case Recorded.OfTrade trade -> {
          if (!isClosed) {
            listener().clock(time);
            isClosed = true;
          }
          listener().tick(trade.trade());
        }
      }
      row = recording.nextAt(time);
    }
    if (!isClosed) {
      listener().clock(time);
    }
    listener().stepped(time);
  }

  private void end(State state, Optional<String> reason) {
    if (over) {
      return;
    }
    over = true;
    listener().state(state, reason);
    try {
      recording.close();
    } catch (BrokenData e) {
      listener().state(State.DOWN, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private FeedListener listener() {
    if (listener == null) {
      throw new IllegalStateException("not open");
    }
    return listener;
  }
}
