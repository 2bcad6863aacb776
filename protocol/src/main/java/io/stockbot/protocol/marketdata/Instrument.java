package io.stockbot.protocol.marketdata;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What can be traded under a symbol, and how.
 *
 * @param name of the company or the fund
 * @param tradable whether a position can be opened
 * @param fractionable whether parts of a share can be ordered
 * @param shortable whether it can be sold without being held
 * @param listed the first day in New York on which it was traded
 * @param delisted the first day on which it was not traded any more
 */
public record Instrument(
    String symbol,
    Optional<String> name,
    boolean tradable,
    boolean fractionable,
    boolean shortable,
    Optional<LocalDate> listed,
    Optional<LocalDate> delisted) {

  /** One that nothing else is known of: it is traded in whole shares, long and short. */
  public static Instrument of(String symbol) {
    return new Instrument(
        symbol, Optional.empty(), true, false, true, Optional.empty(), Optional.empty());
  }
}
