package io.stockbot.marketdata.bars;

/** From where the intervals of bars are counted. */
public enum Alignment {
  /** From midnight in New York; a day is a calendar day. */
  CLOCK,
  /**
   * From the opening bell, and after the close from the closing bell, none across either. A day is
   * the regular session; what is traded before and after it is in no daily bar.
   */
  SESSION
}
