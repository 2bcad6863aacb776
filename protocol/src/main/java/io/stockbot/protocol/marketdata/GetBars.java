package io.stockbot.protocol.marketdata;

import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks for bars that are closed; answered by {@link Bars}.
 *
 * @param start no bar that starts before it
 * @param end no bar that ends after it
 * @param limit at most so many, the latest; 1 to {@link #MOST}, 1,000 when absent
 * @param fillForward true for a bar, marked as filled, also where nobody traded between two that
 *     are asked for, during the regular session
 */
public record GetBars(
    String symbol,
    Resolution dataResolution,
    Optional<Instant> start,
    Optional<Instant> end,
    Optional<Integer> limit,
    Optional<Boolean> fillForward)
    implements MarketDataRequest {

  /** The largest limit. */
  public static final int MOST = 10_000;

  /** Without bars that nobody traded in. */
  public GetBars(
      String symbol,
      Resolution dataResolution,
      Optional<Instant> start,
      Optional<Instant> end,
      Optional<Integer> limit) {
    this(symbol, dataResolution, start, end, limit, Optional.empty());
  }
}
