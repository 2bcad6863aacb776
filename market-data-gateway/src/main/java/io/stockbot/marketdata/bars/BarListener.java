package io.stockbot.marketdata.bars;

/** Is told of bars. */
@FunctionalInterface
public interface BarListener {

  /**
   * A bar has closed, or one that was closed has changed.
   *
   * @param bar good during the call only
   */
  void closed(BarSum bar);

  /** Whether it is told of single trades as bars of their own; there are many. */
  default boolean wantsTicks() {
    return true;
  }
}
