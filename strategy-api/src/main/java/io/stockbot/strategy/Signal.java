package io.stockbot.strategy;

import io.stockbot.protocol.value.Side;
import java.math.BigDecimal;

/**
 * What a strategy wants. It names no quantity: an entry is sized by {@code maxPositionValue}, an
 * exit is the whole position.
 */
public sealed interface Signal {

  String symbol();

  /** How sure the strategy is, from 0 to 1; shown to people, and changes nothing. */
  BigDecimal confidence();

  /**
   * Open a position: long with a buy, short with a sell. Nothing happens while a position is held
   * in this symbol: a reversal is an exit and an entry.
   */
  record Enter(String symbol, Side side, BigDecimal confidence) implements Signal {}

  /** Close the position, if there is one. */
  record Exit(String symbol, BigDecimal confidence) implements Signal {}
}
