package io.stockbot.alpaca.data;

import java.util.Optional;

/**
 * A trade as the history has it.
 *
 * @param update what has become of it, if anything
 */
public record HistoricTrade(TradeMessage trade, Optional<Update> update) {

  /** What may become of a trade. */
  public enum Update {
    /** It does not count any more. */
    CANCELED,
    /** It was wrong; another with CORRECTED stands for it. */
    INCORRECT,
    /** It stands for one that was wrong. */
    CORRECTED
  }

  /** Whether it counts. */
  public boolean stands() {
    return update.isEmpty() || update.get() == Update.CORRECTED;
  }
}
