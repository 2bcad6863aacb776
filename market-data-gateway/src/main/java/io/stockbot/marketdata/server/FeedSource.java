package io.stockbot.marketdata.server;

import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.failover.FailoverFeed;
import io.stockbot.marketdata.failover.Hysteresis;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.watch.WatchedFeed;
import java.time.Duration;
import java.time.InstantSource;

/** A feed that only needs a thread and a clock. All that can fail has been done. */
@FunctionalInterface
public interface FeedSource {

  Feed feed(Scheduler scheduler, InstantSource clock);

  /**
   * The provider of these settings, watched, and with its fallback if there is one.
   *
   * @throws StartFailure when what a provider needs is not there
   */
  static FeedSource of(GatewaySettings settings) throws StartFailure {
    var patience = settings.stale().feedAfter();
    var primary = settings.feed().settings(settings).source().watched(patience);
    var fallback = settings.fallback().feed();
    if (fallback.isEmpty()) {
      return primary;
    }
    var standby = fallback.get().settings(settings).source().watched(patience);
    return primary.backedBy(standby, settings.fallback().hysteresis());
  }

  /** The same feed, STALE when nothing comes from it; a feed with its own clock as it is. */
  default FeedSource watched(Duration patience) {
    return (scheduler, clock) -> {
      var feed = feed(scheduler, clock);
      return switch (feed.clock()) {
        case SYSTEM -> new WatchedFeed(feed, patience, scheduler, clock);
        case DATA -> feed;
      };
    };
  }

  /** The same feed with another that stands by. */
  default FeedSource backedBy(FeedSource standby, Hysteresis hysteresis) {
    return (scheduler, clock) ->
        new FailoverFeed(
            feed(scheduler, clock), standby.feed(scheduler, clock), hysteresis, scheduler, clock);
  }
}
