package io.stockbot.marketdata.bars;

/** What a print may change in its bar, as bits that are added up. */
final class Effect {

  static final int HIGH_AND_LOW = 1;

  /** The close, and the open when it is the first. */
  static final int LAST = 2;

  /** Volume, number of trades and average price. */
  static final int VOLUME = 4;

  static final int ALL = HIGH_AND_LOW | LAST | VOLUME;

  private static final int HELD = 3;

  private Effect() {}

  /** Nothing until it is released. */
  static int held(int effect) {
    return effect << HELD;
  }

  static boolean isHeld(int effect) {
    return effect > ALL;
  }

  static int released(int held) {
    return held >> HELD;
  }
}
