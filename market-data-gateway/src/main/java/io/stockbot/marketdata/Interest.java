package io.stockbot.marketdata;

import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.Scheduler;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * The symbols that somebody listens to, which are what the feed is asked for: from the first
 * subscriber until some time after the last, so that who comes back at once finds it running.
 */
final class Interest {

  private final Feed feed;
  private final Scheduler scheduler;
  private final Duration linger;
  private final Map<String, Claim> claims = new HashMap<>();

  /** Of one symbol; how often it was left tells a time that is over from one that is not. */
  private static final class Claim {
    private boolean isWanted = true;
    private long departures;
  }

  Interest(Feed feed, Scheduler scheduler, Duration linger) {
    this.feed = feed;
    this.scheduler = scheduler;
    this.linger = linger;
  }

  void begin(String symbol) {
    var claim = claims.get(symbol);
    if (claim == null) {
      claims.put(symbol, new Claim());
      feed.start(symbol);
    } else {
      claim.isWanted = true;
    }
  }

  void end(String symbol) {
    var claim = claims.get(symbol);
    if (claim == null || !claim.isWanted) {
      return;
    }
    claim.isWanted = false;
    claim.departures++;
    var departure = claim.departures;
    if (linger.isPositive()) {
      scheduler.schedule(linger, () -> stop(symbol, claim, departure));
    } else {
      stop(symbol, claim, departure);
    }
  }

  private void stop(String symbol, Claim claim, long departure) {
    if (!claim.isWanted && claim.departures == departure) {
      claims.remove(symbol);
      feed.stop(symbol);
    }
  }
}
