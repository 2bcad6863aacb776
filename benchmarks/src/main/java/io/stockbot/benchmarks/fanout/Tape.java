package io.stockbot.benchmarks.fanout;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.time.Instant;

/**
 * The market that is told: a trade, a quote and a bar in turn. Ticks carry the time at which they
 * were made on the machine's monotonic clock, which the load's process reads too.
 */
final class Tape {

  private static final Instant FIRST_BAR = Instant.parse("2026-01-05T14:30:00Z");
  private static final Price BID = Price.of("187.24");
  private static final Price ASK = Price.of("187.26");
  private static final Price VWAP = Price.of("187.251274");
  private static final Quantity SIZE = Quantity.of(300);
  private static final Quantity VOLUME = Quantity.of(48_213);
  private static final int TRADES = 391;

  private long bars;

  static Trade trade() {
    return new Trade(Wire.SYMBOL, now(), ASK, SIZE);
  }

  static Quote quote() {
    return new Quote(Wire.SYMBOL, now(), BID, SIZE, ASK, SIZE);
  }

  /** Of the next minute. */
  Bar bar() {
    var start = FIRST_BAR.plusSeconds(60 * bars++);
    return new Bar(
        Wire.BARS_SYMBOL,
        Resolution.MINUTE_1,
        start,
        start.plusSeconds(60),
        BID,
        ASK,
        BID,
        ASK,
        VOLUME,
        TRADES,
        VWAP);
  }

  private static Instant now() {
    return Instant.EPOCH.plusNanos(System.nanoTime());
  }
}
