package io.stockbot.marketdata.simulated;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.FeedListener;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.value.Price;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A market that never closes, whose ticks are made up from a seed. A symbol begins when it is first
 * used, with 400 days behind it, and goes on whether or not somebody listens, so that its bars have
 * no gap.
 */
public final class SimulatedFeed implements Feed {

  private final long seed;
  private final Map<String, Price> startPrices;
  private final InstantSource clock;
  private final Scheduler scheduler;
  private final Duration period;
  private final Set<String> begun = new HashSet<>();
  private final PriorityQueue<SimulatedMarket> markets =
      new PriorityQueue<>(
          Comparator.comparing(SimulatedMarket::nextTime).thenComparing(SimulatedMarket::symbol));
  private @Nullable FeedListener listener;

  /**
   * @param startPrices the symbols that there are, each with the price it wanders around
   * @param period how often it tells what has happened since
   */
  public SimulatedFeed(
      long seed,
      Map<String, Price> startPrices,
      InstantSource clock,
      Scheduler scheduler,
      Duration period) {
    this.seed = seed;
    this.startPrices = Map.copyOf(startPrices);
    this.clock = clock;
    this.scheduler = scheduler;
    this.period = period;
  }

  @Override
  public String provider() {
    return FeedStatus.SIMULATED;
  }

  @Override
  public FeedStatus.Clock clock() {
    return FeedStatus.Clock.SYSTEM;
  }

  @Override
  public List<String> symbols() {
    return startPrices.keySet().stream().sorted().toList();
  }

  @Override
  public void open(FeedListener listener) {
    this.listener = listener;
    scheduler.schedule(period, this::advance);
  }

  @Override
  public void recall(String symbol) {
    var startPrice = startPrices.get(symbol);
    if (startPrice != null && begun.add(symbol)) {
      listener().status(SymbolStatus.trading(symbol));
      var present = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      var market = new SimulatedMarket(seed, symbol, startPrice, present);
      while (!market.nextTime().isAfter(present)) {
        tell(market);
      }
      markets.add(market);
    }
  }

  @Override
  public void start(String symbol) {
    recall(symbol);
  }

  @Override
  public void stop(String symbol) {}

  /** Tells all that happened up to now. */
  private void advance() {
    var now = clock.instant();
    for (var market = due(now); market.isPresent(); market = due(now)) {
      tell(market.get());
      markets.add(market.get());
    }
    listener().clock(now);
    scheduler.schedule(period, this::advance);
  }

  private Optional<SimulatedMarket> due(Instant now) {
    var first = markets.peek();
    return first == null || first.nextTime().isAfter(now)
        ? Optional.empty()
        : Optional.ofNullable(markets.poll());
  }

  private void tell(SimulatedMarket market) {
    market.next().forEach(listener()::tick);
  }

  private FeedListener listener() {
    if (listener == null) {
      throw new IllegalStateException("not open");
    }
    return listener;
  }
}
