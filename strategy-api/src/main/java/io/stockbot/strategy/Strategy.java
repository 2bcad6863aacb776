package io.stockbot.strategy;

import io.stockbot.protocol.value.Bar;
import java.util.List;

/**
 * Turns bars into signals. One instance trades all symbols of one catalogue entry, on one thread at
 * a time; it keeps its indicators in fields and needs no locks. The same instance cannot tell a
 * backtest from paper or real trading, and reads neither clock nor random numbers: a bar's end is
 * its time.
 *
 * <p>What it throws stops it: the run is FAULTED, and its working orders are cancelled.
 */
public interface Strategy {

  /** How many bars of each symbol it needs before its first signal. */
  int warmUp();

  /**
   * A bar has closed. Bars of one symbol come in order of time, each once. In the warm-up they are
   * history: signals are dropped then.
   *
   * @return what to do now, in this order; usually nothing
   */
  List<Signal> onBar(Bar bar, StrategyContext context);
}
