package io.stockbot.strategies;

import io.stockbot.strategies.MovingAverageCrossover.Sides;
import io.stockbot.strategy.Parameters;
import io.stockbot.strategy.Strategy;
import io.stockbot.strategy.StrategyFactory;

/**
 * Makes {@link MovingAverageCrossover} of the parameters {@code fast} (10 bars), {@code slow} (20
 * bars), {@code side} (long or both; long) and {@code cross} (cross, strict or state; cross).
 */
public final class MovingAverageCrossoverFactory implements StrategyFactory {

  /** A warm-up is one bar more than the slow average, and history holds 10,000 bars. */
  private static final int SLOW_LIMIT = 10_000;

  @Override
  public String type() {
    return "moving-average-crossover";
  }

  @Override
  public String name() {
    return "Moving Average Crossover";
  }

  @Override
  public Strategy create(Parameters parameters) {
    var fast = parameters.integer("fast", 10, 1);
    var slow = parameters.integer("slow", 20, 2);
    parameters.require(fast < slow, "fast", "must be below slow");
    parameters.require(
        slow < SLOW_LIMIT,
        "slow",
        "must be below " + SLOW_LIMIT + ", the most bars that a warm-up gets");
    var sides = parameters.choice("side", Sides.LONG);
    var cross = parameters.choice("cross", Cross.CROSS);
    return new MovingAverageCrossover(fast, slow, sides, cross);
  }
}
