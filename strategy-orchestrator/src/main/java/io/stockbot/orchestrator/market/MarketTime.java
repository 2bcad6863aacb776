package io.stockbot.orchestrator.market;

import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketCancel;
import io.stockbot.protocol.marketdata.MarketClock;
import io.stockbot.protocol.marketdata.MarketCorrection;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.marketdata.Symbols;
import java.time.Instant;
import java.util.Optional;

/**
 * What time it is: the system's, or the data's own while the feed replays what was recorded. The
 * data's time goes back only where a feed starts over. Not thread-safe.
 */
public final class MarketTime {

  private Optional<FeedStatus.Clock> clock = Optional.empty();
  private Optional<Instant> dataTime = Optional.empty();
  private boolean mayStartOver;

  /** The gateway has been away: what it says next may be older than what it said last. */
  public void feedReturns() {
    mayStartOver = true;
  }

  /**
   * Hears what the gateway says, before anybody acts on it.
   *
   * @return whether time has gone back, so that what is known of the market is of no use any more
   */
  public boolean heard(MarketDataEvent event) {
    return switch (event) {
      case MarketTrade(var trade) -> advance(trade.time());
      case MarketQuote(var quote) -> advance(quote.time());
      case MarketBar(var bar) -> bar.revision() == 0 && advance(bar.end());
      case MarketClock(var step, var time) when step > 0 -> advance(time);
      case MarketClock _ -> false; // before the first step there is no time of the data
      case FeedStatus status -> set(status);
      case MarketStatus _, Bars _, Symbols _ -> false;
      case MarketCorrection _, MarketCancel _ -> false; // of the past
    };
  }

  /** Whether the data carries its own time. */
  public boolean isData() {
    return clock.equals(Optional.of(FeedStatus.Clock.DATA));
  }

  /**
   * @param system what the system's clock says
   */
  public Instant now(Instant system) {
    return isData() ? dataTime.orElse(system) : system;
  }

  private boolean set(FeedStatus status) {
    var before = clock;
    clock = Optional.of(status.clock());
    if (before.equals(clock)) {
      return false;
    }
    dataTime = Optional.empty();
    return before.isPresent();
  }

  private boolean advance(Instant time) {
    var startsOver = mayStartOver && dataTime.map(time::isBefore).orElse(false);
    mayStartOver = false;
    if (startsOver || dataTime.isEmpty() || time.isAfter(dataTime.get())) {
      dataTime = Optional.of(time);
    }
    return startsOver;
  }
}
