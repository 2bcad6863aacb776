package io.stockbot.strategy;

/**
 * Makes strategies of one kind. Found by {@link java.util.ServiceLoader}: name the class in {@code
 * META-INF/services/io.stockbot.strategy.StrategyFactory} and put the jar on the class path.
 */
public interface StrategyFactory {

  /** How settings name it, such as {@code moving-average-crossover}. */
  String type();

  /** How people name it, such as {@code Moving Average Crossover}. */
  String name();

  /**
   * A fresh strategy. A wrong parameter is no exception: {@code parameters} collects it, and the
   * strategy is not used.
   */
  Strategy create(Parameters parameters);
}
