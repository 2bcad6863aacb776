package io.stockbot.calendar.actions;

import java.time.LocalDate;

/**
 * Old shares become new ones: 7 for 1 makes each share seven, 1 for 10 (a reverse split) makes ten
 * shares one. A stock dividend is a split too: one of 5 % is 21 for 20.
 *
 * @param newShares how many there are
 * @param oldShares for so many
 */
public record Split(String symbol, LocalDate exDate, long newShares, long oldShares)
    implements CorporateAction {

  /**
   * @throws IllegalArgumentException when either number is not above 0
   */
  public Split {
    if (newShares < 1 || oldShares < 1) {
      throw new IllegalArgumentException("a split must make shares out of shares");
    }
  }
}
