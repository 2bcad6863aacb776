package io.stockbot.protocol.risk;

import java.time.Instant;
import java.util.Optional;

/**
 * The risk-guardian's state, told on a subscription to {@code risk} and at each change.
 *
 * @param reason who or what brought it there
 * @param since when; by the clock of the market data while {@code REDUCING}, and of the kill
 *     switch's last change otherwise, absent before the first
 */
public record RiskStatus(State state, Optional<String> reason, Optional<Instant> since)
    implements RiskEvent {

  /** Whether orders may go out. */
  public enum State {
    /** By the rules. */
    ACTIVE,
    /** Most of the market is stale: only orders that reduce, until it is fresh again. */
    REDUCING,
    /** The kill switch is pressed: only orders that reduce, until it is lifted. */
    HALTED
  }
}
