package io.stockbot.marketdata.server;

import io.stockbot.marketdata.failover.Hysteresis;
import java.time.Duration;
import java.util.Optional;

/**
 * The provider that stands by.
 *
 * @param feed which one; none when there is none
 * @param after how long the first provider has to be DOWN or STALE before this one takes over
 * @param returnAfter how long the first one has to be LIVE again before it is gone back to
 */
public record FallbackSettings(Optional<FeedKind> feed, Duration after, Duration returnAfter) {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public FallbackSettings {
    var _ = new Hysteresis(after, returnAfter);
    if (feed.isPresent() && !feed.get().canStandBy()) {
      throw new IllegalArgumentException(
          "feed cannot be " + feed.get().word() + ": it stands in for no market that is real");
    }
  }

  Hysteresis hysteresis() {
    return new Hysteresis(after, returnAfter);
  }
}
