package io.stockbot.calendar.actions;

import java.time.LocalDate;

/**
 * A share gets another symbol.
 *
 * @param exDate the first day on which it is traded as {@code to}
 */
public record TickerChange(String from, String to, LocalDate exDate) implements CorporateAction {

  /**
   * @throws IllegalArgumentException when nothing changes
   */
  public TickerChange {
    if (from.equals(to)) {
      throw new IllegalArgumentException("a ticker must change to another");
    }
  }

  @Override
  public String symbol() {
    return from;
  }
}
