package io.stockbot.marketdata.server;

import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.DataFolder;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.replay.Excerpt;
import io.stockbot.marketdata.replay.Recording;
import io.stockbot.marketdata.replay.ReplayFeed;
import io.stockbot.marketdata.simulated.SimulatedFeed;
import java.time.InstantSource;

/** A feed that only needs a thread and a clock. All that can fail has been done. */
@FunctionalInterface
interface FeedSource {

  Feed feed(Scheduler scheduler, InstantSource clock);

  /**
   * @throws StartFailure when there is no data to replay
   */
  static FeedSource of(GatewaySettings settings) throws StartFailure {
    return switch (settings.feed()) {
      case SIMULATED -> simulated(settings.simulated());
      case REPLAY -> replay(settings.replay());
    };
  }

  private static FeedSource simulated(SimulatedSettings settings) {
    return (scheduler, clock) ->
        new SimulatedFeed(settings.seed(), settings.prices(), clock, scheduler, settings.period());
  }

  private static FeedSource replay(ReplaySettings settings) throws StartFailure {
    var data =
        settings
            .data()
            .orElseThrow(
                () ->
                    new StartFailure(
                        "a replay needs data: --data FILE|DIR, or "
                            + "stock-bot.market-data-gateway.replay.data"));
    try {
      var folder = DataFolder.of(data);
      var symbols = folder.symbols(settings.symbols());
      var recording = new Recording(folder, Excerpt.of(symbols, settings.start(), settings.end()));
      return (scheduler, clock) ->
          new ReplayFeed(recording, symbols, settings.speed(), scheduler, clock);
    } catch (BrokenData e) {
      throw new StartFailure("nothing to replay: " + e.getMessage(), e);
    }
  }
}
