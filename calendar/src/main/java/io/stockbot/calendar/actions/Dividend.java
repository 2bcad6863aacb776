package io.stockbot.calendar.actions;

import io.stockbot.protocol.value.Price;
import java.time.LocalDate;

/**
 * Cash that is paid for each share.
 *
 * @param cash dollars for one share, as shares were counted the day before
 * @param closeBefore the raw price of the last close before the ex-date
 */
public record Dividend(String symbol, LocalDate exDate, Price cash, Price closeBefore)
    implements CorporateAction {

  /**
   * @throws IllegalArgumentException when nothing is paid, or all that the share is worth
   */
  public Dividend {
    if (!cash.isPositive() || cash.compareTo(closeBefore) >= 0) {
      throw new IllegalArgumentException(
          "a dividend must be above 0 and below the close before, " + closeBefore);
    }
  }
}
