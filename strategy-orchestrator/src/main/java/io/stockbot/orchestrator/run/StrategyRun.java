package io.stockbot.orchestrator.run;

import io.stockbot.orchestrator.catalogue.CatalogueEntry;
import io.stockbot.orchestrator.catalogue.Plan;
import io.stockbot.orchestrator.ledger.Book;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.strategy.StrategyStatusList.Status;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.strategy.Signal;
import io.stockbot.strategy.Strategy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One strategy of the catalogue: started, warmed up, trading, paused, stopped. Its book outlives
 * its stops. Not thread-safe.
 */
public final class StrategyRun {

  private static final int MOST_BARS = 10_000;

  private final CatalogueEntry entry;
  private final Book book = new Book();
  private final Map<String, BarSequence> bars = new LinkedHashMap<>();
  private final Map<String, Deque<Signal>> signals = new LinkedHashMap<>();
  private Optional<Trading> trading = Optional.empty();
  private Phase phase = Phase.STOPPED;
  private boolean paused;
  private int warmUps;

  private record Trading(Plan plan, Supplier<Strategy> strategies, Strategy strategy) {

    static Trading of(Plan plan, Supplier<Strategy> strategies) {
      return new Trading(plan, strategies, strategies.get());
    }
  }

  public StrategyRun(CatalogueEntry entry) {
    this.entry = entry;
  }

  public CatalogueEntry entry() {
    return entry;
  }

  public String id() {
    return entry.id();
  }

  public Book book() {
    return book;
  }

  public Phase phase() {
    return phase;
  }

  public boolean isPaused() {
    return paused;
  }

  /** What it runs with, as long as it is wanted. */
  public Optional<Plan> plan() {
    return trading.map(Trading::plan);
  }

  /** As the basic API tells it. */
  public Status status() {
    if (!phase.isWanted()) {
      return Status.STOPPED;
    }
    return paused ? Status.PAUSED : Status.ACTIVE;
  }

  /** Begins with a fresh strategy, which waits for risk. */
  public void start(Plan plan, Supplier<Strategy> strategies) {
    paused = false;
    phase = Phase.STARTING;
    begin(plan, strategies);
  }

  /** Goes on with a fresh strategy that has seen no bar: the market's time has gone back. */
  public void startOver() {
    var current = trading.orElseThrow();
    begin(current.plan(), current.strategies());
  }

  private void begin(Plan plan, Supplier<Strategy> strategies) {
    trading = Optional.of(Trading.of(plan, strategies));
    bars.clear();
    signals.clear();
    plan.symbols().forEach(symbol -> bars.put(symbol, new BarSequence()));
    plan.symbols().forEach(symbol -> signals.put(symbol, new ArrayDeque<>()));
    warmUps++;
  }

  public void pause() {
    paused = true;
  }

  public void resume() {
    paused = false;
  }

  public void stop() {
    end(Phase.STOPPED);
  }

  public void fault() {
    end(Phase.FAULTED);
  }

  private void end(Phase end) {
    phase = end;
    trading = Optional.empty();
    paused = false;
    signals.values().forEach(Deque::clear);
  }

  /**
   * Needs history before it goes on: at the beginning, and after market data was lost. Entries that
   * still waited then are too old to trade on.
   */
  public List<GetBars> warmUp() {
    var current = trading.orElseThrow();
    phase = Phase.WARMING_UP;
    warmUps++;
    signals.values().forEach(queue -> queue.removeIf(Signal.Enter.class::isInstance));
    return bars.entrySet().stream()
        .map(symbol -> symbol.getValue().awaitHistory(missing(current, symbol)))
        .toList();
  }

  /** How often it has begun: history that an earlier beginning asked for is not wanted any more. */
  public int warmUps() {
    return warmUps;
  }

  private static GetBars missing(Trading trading, Map.Entry<String, BarSequence> symbol) {
    var needed = Math.clamp(trading.strategy().warmUp(), 1, MOST_BARS);
    var since = symbol.getValue().lastEnd();
    return new GetBars(
        symbol.getKey(),
        trading.plan().dataResolution(),
        since,
        Optional.empty(),
        Optional.of(since.isPresent() ? MOST_BARS : needed));
  }

  /**
   * The past of a symbol has come. Strategies see it; its signals are too old to trade on.
   *
   * @return what to ask for next, when it was only the latest part of it
   */
  public Optional<GetBars> history(Bars page) {
    var sequence = bars.get(page.symbol());
    if (!listensTo(page.symbol(), page.dataResolution())
        || sequence == null
        || !sequence.isAwaitingHistory()) {
      return Optional.empty();
    }
    var rest = sequence.history(page.bars());
    if (rest.isEmpty()) {
      sequence.complete().forEach(this::ask);
      if (phase == Phase.WARMING_UP && bars.values().stream().allMatch(BarSequence::isComplete)) {
        phase = Phase.RUNNING;
      }
    }
    return rest;
  }

  /**
   * A bar has closed. What the strategy makes of it is its last word on those symbols: signals that
   * still waited are replaced.
   *
   * @return the symbols of these signals, in their order
   */
  public Set<String> live(Bar bar) {
    var sequence = bars.get(bar.symbol());
    if (!listensTo(bar.symbol(), bar.dataResolution()) || sequence == null) {
      return Set.of();
    }
    var decided = sequence.live(bar).map(this::ask).orElse(List.of());
    var symbols = new LinkedHashSet<String>();
    if (phase == Phase.RUNNING) {
      decided.forEach(signal -> symbols.add(signal.symbol()));
      symbols.forEach(this::dropSignals);
      decided.forEach(this::queue);
    }
    return symbols;
  }

  private void queue(Signal signal) {
    var queue = signals.get(signal.symbol());
    if (queue == null) {
      throw new IllegalStateException("a signal for a symbol it does not trade: " + signal);
    }
    queue.add(signal);
  }

  private boolean listensTo(String symbol, Resolution resolution) {
    return plan()
        .filter(plan -> plan.dataResolution() == resolution && plan.symbols().contains(symbol))
        .isPresent();
  }

  private List<Signal> ask(Bar bar) {
    return trading.orElseThrow().strategy().onBar(bar, book::quantity);
  }

  /** The oldest signal of a symbol that nothing was done about. */
  public Optional<Signal> nextSignal(String symbol) {
    return Optional.ofNullable(signals.get(symbol)).map(Deque::poll);
  }

  /** What a strategy wanted next was meant for a situation that has not come. */
  public void dropSignals(String symbol) {
    Optional.ofNullable(signals.get(symbol)).ifPresent(Deque::clear);
  }
}
