package io.stockbot.marketdata;

import io.stockbot.marketdata.bars.BarSeries;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Trade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Marks and counts prices that are not believed: quotes that are crossed or lack a price, trades
 * that jump. Not for several threads.
 */
final class Suspicion {

  private static final Logger LOG = LoggerFactory.getLogger(Suspicion.class);

  private final boolean isOn;
  private long count;

  /**
   * @param isOn whether anything is suspected
   */
  Suspicion(boolean isOn) {
    this.isOn = isOn;
  }

  long count() {
    return count;
  }

  Quote of(Quote quote) {
    if (!isOn || quote.isUsable()) {
      return quote;
    }
    count(quote);
    return quote.asSuspect();
  }

  Trade of(Trade trade, BarSeries bars) {
    if (!bars.isSuspect(trade)) {
      return trade;
    }
    count(trade);
    return trade.asSuspect();
  }

  private void count(Object what) {
    count++;
    // A market that is odd is odd often: the 1st, 2nd, 4th, 8th ... are enough to know.
    if (Long.bitCount(count) == 1) {
      LOG.warn("{} suspect prices so far, as this one: {}", count, what);
    }
  }
}
