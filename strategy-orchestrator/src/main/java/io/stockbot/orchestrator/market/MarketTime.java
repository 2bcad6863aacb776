package io.stockbot.orchestrator.market;

import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.MarketBar;
import io.stockbot.protocol.marketdata.MarketClock;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.marketdata.Symbols;
import java.time.Instant;
import java.util.Optional;

/**
 * What time it is: the system's, or the data's own while the feed replays what was recorded. The
 * data's time never goes back. Not thread-safe.
 */
public final class MarketTime {

  private FeedStatus.Clock clock = FeedStatus.Clock.SYSTEM;
  private Optional<Instant> dataTime = Optional.empty();

  /** Hears what the gateway says, before anybody acts on it. */
  public void heard(MarketDataEvent event) {
    switch (event) {
      case MarketTrade(var trade) -> advance(trade.time());
      case MarketQuote(var quote) -> advance(quote.time());
      case MarketBar(var bar) -> advance(bar.end());
      case MarketClock(var step, var time) when step > 0 -> advance(time);
      case MarketClock _ -> {} // before the first step there is no time of the data
      case FeedStatus status -> set(status);
      case Bars _, Symbols _ -> {}
    }
  }

  /** Whether the data carries its own time. */
  public boolean isData() {
    return clock == FeedStatus.Clock.DATA;
  }

  /**
   * @param system what the system's clock says
   */
  public Instant now(Instant system) {
    return isData() ? dataTime.orElse(system) : system;
  }

  private void set(FeedStatus status) {
    if (status.clock() != clock) {
      clock = status.clock();
      dataTime = Optional.empty();
    }
  }

  private void advance(Instant time) {
    if (dataTime.isEmpty() || time.isAfter(dataTime.get())) {
      dataTime = Optional.of(time);
    }
  }
}
