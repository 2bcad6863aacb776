package io.stockbot.orchestrator;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import io.stockbot.strategy.Parameters;
import io.stockbot.strategy.Signal;
import io.stockbot.strategy.Strategy;
import io.stockbot.strategy.StrategyContext;
import io.stockbot.strategy.StrategyFactory;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;

/** A kind of strategy that does at each bar what the test has written down for it. */
final class Script implements StrategyFactory {

  private final String type;
  private final Queue<List<Signal>> lines = new ArrayDeque<>();
  private final List<Bar> seen = new ArrayList<>();
  private final List<Quantity> positions = new ArrayList<>();
  private Optional<RuntimeException> failure = Optional.empty();
  private Optional<Function<Bar, List<Signal>>> mind = Optional.empty();
  private int warmUp = 2;
  private int created;

  Script(String type) {
    this.type = type;
  }

  /** What it says at the next bar that has no line yet. */
  void says(Signal... signals) {
    lines.add(List.of(signals));
  }

  /** From now on it makes up its own mind. */
  void improvises(Function<Bar, List<Signal>> mind) {
    this.mind = Optional.of(mind);
  }

  void throwsAtTheNextBar(RuntimeException failure) {
    this.failure = Optional.of(failure);
  }

  void needs(int bars) {
    warmUp = bars;
  }

  static Signal buy(String symbol) {
    return new Signal.Enter(symbol, Side.BUY, new BigDecimal("0.9"));
  }

  static Signal sellShort(String symbol) {
    return new Signal.Enter(symbol, Side.SELL, new BigDecimal("0.9"));
  }

  static Signal exit(String symbol) {
    return new Signal.Exit(symbol, new BigDecimal("0.8"));
  }

  /** The bars that it was shown, oldest first. */
  List<Bar> seen() {
    return List.copyOf(seen);
  }

  /** What it held of each bar's symbol when it was shown the bar. */
  List<Quantity> positions() {
    return List.copyOf(positions);
  }

  int created() {
    return created;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public String name() {
    return "Script " + type;
  }

  @Override
  public Strategy create(Parameters parameters) {
    parameters.integer("period", 14, 1);
    created++;
    return new Actor();
  }

  private final class Actor implements Strategy {

    @Override
    public int warmUp() {
      return warmUp;
    }

    @Override
    public List<Signal> onBar(Bar bar, StrategyContext context) {
      seen.add(bar);
      positions.add(context.position(bar.symbol()));
      var thrown = failure;
      failure = Optional.empty();
      if (thrown.isPresent()) {
        throw thrown.get();
      }
      if (mind.isPresent()) {
        return mind.get().apply(bar);
      }
      return Optional.ofNullable(lines.poll()).orElse(List.of());
    }
  }
}
