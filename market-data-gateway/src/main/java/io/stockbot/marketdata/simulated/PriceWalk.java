package io.stockbot.marketdata.simulated;

import java.util.random.RandomGenerator;

/**
 * The wandering of one made-up price. It is the product of a level that drifts over months and
 * returns to where it began (Ornstein–Uhlenbeck of the logarithm), and of a swing that follows
 * trends of 10 to 20 seconds and fades within minutes. The size of the moves changes slowly, so
 * that quiet and hectic times cluster. Doubles serve here: nothing of this is money.
 */
final class PriceWalk {

  private static final double LEVEL_MEMORY = 200 * 86_400.0;
  private static final double LEVEL_SPREAD = 0.15;
  private static final double SWING_MEMORY = 300;
  private static final double SWING_NOISE = 0.000_04;
  private static final double TURBULENCE_MEMORY = 60;
  private static final double TURBULENCE_SPREAD = 0.45;
  private static final double SLOWEST_TREND = 0.000_05;
  private static final double FASTEST_TREND = 0.000_12;
  private static final double SHORTEST_TREND = 10;
  private static final double LONGEST_TREND = 20;

  private final RandomGenerator random;
  private final double startPrice;
  private double level;
  private double swing;
  private double turbulence;
  private double trend;
  private double trendLeft;

  /**
   * @param startPrice dollars, where the price begins and returns to
   */
  PriceWalk(RandomGenerator random, double startPrice) {
    this.random = random;
    this.startPrice = startPrice;
    turn();
  }

  /** Lets time pass. */
  void advance(double seconds) {
    level = revert(level, LEVEL_SPREAD, seconds / LEVEL_MEMORY);
    turbulence = revert(turbulence, TURBULENCE_SPREAD, seconds / TURBULENCE_MEMORY);
    var noise = SWING_NOISE * Math.exp(turbulence) * Math.sqrt(SWING_MEMORY / 2);
    // Of trends that came and went within a long step only the first one's rest counts.
    swing = revert(swing + trend * Math.min(seconds, trendLeft), noise, seconds / SWING_MEMORY);
    trendLeft -= seconds;
    if (trendLeft <= 0) {
      turn();
    }
  }

  /** Dollars. */
  double price() {
    return startPrice * Math.exp(level + swing);
  }

  /** How hectic it is: around 0, above 0.45 in one of six moments. */
  double turbulence() {
    return turbulence;
  }

  /** Whether the trend goes up. */
  boolean isRising() {
    return trend > 0;
  }

  private void turn() {
    var speed = random.nextDouble(SLOWEST_TREND, FASTEST_TREND);
    trend = trend > 0 || (trend == 0 && random.nextBoolean()) ? -speed : speed;
    trendLeft = random.nextDouble(SHORTEST_TREND, LONGEST_TREND);
  }

  private double revert(double value, double spread, double memories) {
    var kept = Math.exp(-memories);
    return kept * value + spread * Math.sqrt(1 - kept * kept) * random.nextGaussian();
  }
}
