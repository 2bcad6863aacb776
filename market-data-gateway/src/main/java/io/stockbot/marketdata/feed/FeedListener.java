package io.stockbot.marketdata.feed;

import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Tick;
import java.time.Instant;
import java.util.Optional;

/**
 * Whom a feed speaks to, on the gateway's thread alone. A feed by the system's clock tells {@link
 * #clock} several times a second, {@link #tick} or {@link #bar} as they come, and {@link #state}
 * and {@link #status} at each change; {@link #stepped}, {@link #ready} and {@link #nextClose} are
 * for feeds with a clock of their own.
 */
public interface FeedListener {

  /** Somebody traded, or the best prices changed. */
  void tick(Tick tick);

  /** A bar that was cut elsewhere, at its end; longer ones are cut from it. */
  void bar(Bar bar);

  /**
   * It is this late: what ended is over, as far as the listener's patience goes. Bars are closed by
   * it when no trade closes them, so a feed that is behind tells no time.
   */
  void clock(Instant time);

  /** All of one instant has been told, by a feed that waits for its listener. */
  void stepped(Instant time);

  /** Whether everybody has taken what was told, so that a feed that waits may go on. */
  boolean ready();

  /** When the next open bar ends, so that a feed with a clock of its own passes that time too. */
  Optional<Instant> nextClose();

  /**
   * The feed's state has changed. After DOWN nothing is known of any symbol's {@link #status}; a
   * feed that was away tells LIVE when it is back, and then what it knows of its symbols.
   *
   * @param reason why it is not LIVE, or what has changed although it is
   */
  void state(FeedStatus.State state, Optional<String> reason);

  /**
   * The provider says whether a symbol is traded. A feed that does not know it never tells it; one
   * whose connection was cut so briefly that it did not tell DOWN tells UNKNOWN.
   */
  void status(SymbolStatus status);
}
