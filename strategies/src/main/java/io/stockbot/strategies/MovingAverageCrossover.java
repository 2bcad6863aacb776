package io.stockbot.strategies;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Side;
import io.stockbot.strategy.Signal;
import io.stockbot.strategy.Strategy;
import io.stockbot.strategy.StrategyContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Buys when the average of the last few closes crosses above that of many, and sells when it
 * crosses below. A reversal is an exit and an entry.
 */
public final class MovingAverageCrossover implements Strategy {

  /** Which positions it takes. */
  public enum Sides {
    LONG,
    BOTH
  }

  private static final BigDecimal CONFIDENCE = new BigDecimal("0.9");

  private final int fast;
  private final int slow;
  private final Sides sides;
  private final Cross cross;
  private final Map<String, MovingAveragePair> averages = new HashMap<>();

  /**
   * @param fast bars in the quick average
   * @param slow bars in the slow one, more than {@code fast}
   */
  public MovingAverageCrossover(int fast, int slow, Sides sides, Cross cross) {
    this.fast = fast;
    this.slow = slow;
    this.sides = sides;
    this.cross = cross;
  }

  /** The averages of two bars are compared, so one more than the slow average holds. */
  @Override
  public int warmUp() {
    return slow + 1;
  }

  @Override
  public List<Signal> onBar(Bar bar, StrategyContext context) {
    var pair = averages.computeIfAbsent(bar.symbol(), _ -> new MovingAveragePair(fast, slow));
    pair.add(bar.close());
    var trend = cross.of(pair);
    return trend == 0 ? List.of() : signals(bar.symbol(), trend, context);
  }

  private List<Signal> signals(String symbol, int trend, StrategyContext context) {
    var position = context.position(symbol).signum();
    var signals = new ArrayList<Signal>();
    if (position == -trend) {
      signals.add(new Signal.Exit(symbol, CONFIDENCE));
    }
    if (position != trend && (trend > 0 || sides == Sides.BOTH)) {
      var side = trend > 0 ? Side.BUY : Side.SELL;
      signals.add(new Signal.Enter(symbol, side, CONFIDENCE));
    }
    return signals;
  }
}
