package io.stockbot.marketdata.feed;

import io.stockbot.calendar.ExchangeCalendar;
import java.time.Instant;

/** When a market is open. Implementations are immutable. */
@FunctionalInterface
public interface TradingHours {

  /** A market that never closes. */
  TradingHours ALWAYS = time -> true;

  /** The regular sessions of the US exchanges; beyond the calendar it counts as open. */
  TradingHours EXCHANGE =
      time -> {
        var calendar = ExchangeCalendar.usEquities();
        return !calendar.covers(time) || calendar.isOpen(time);
      };

  boolean isOpen(Instant time);
}
