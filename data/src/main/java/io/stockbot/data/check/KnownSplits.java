package io.stockbot.data.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * On which days shares were split, by symbol.
 *
 * @param days the first day at the new price
 */
public record KnownSplits(Map<String, Set<LocalDate>> days) {

  /** Nobody knows of a split. */
  public static final KnownSplits NONE = new KnownSplits(Map.of());

  public KnownSplits {
    days = Map.copyOf(days);
  }

  boolean isKnown(String symbol, LocalDate day) {
    return days.getOrDefault(symbol, Set.of()).contains(day);
  }
}
