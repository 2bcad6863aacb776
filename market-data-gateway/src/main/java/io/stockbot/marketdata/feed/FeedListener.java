package io.stockbot.marketdata.feed;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Tick;
import java.time.Instant;
import java.util.Optional;

/** Whom a feed speaks to. */
public interface FeedListener {

  /** Somebody traded, or the best prices changed. */
  void tick(Tick tick);

  /** A bar that was cut elsewhere, at its end; longer ones are cut from it. */
  void bar(Bar bar);

  /** It is this late: what ended is over, as far as the listener's patience goes. */
  void clock(Instant time);

  /** All of one instant has been told, by a feed that waits for its listener. */
  void stepped(Instant time);

  /** Whether everybody has taken what was told, so that a feed that waits may go on. */
  boolean ready();

  /** When the next open bar ends, so that a feed with a clock of its own passes that time too. */
  Optional<Instant> nextClose();

  /**
   * The feed's state has changed.
   *
   * @param reason why it is not LIVE
   */
  void state(FeedStatus.State state, Optional<String> reason);
}
