package io.stockbot.protocol.risk;

import java.time.Instant;
import java.util.Optional;

/**
 * The risk-guardian's state, told on a subscription to {@code risk} and at each change.
 *
 * @param reason who or what brought it there
 * @param since when, absent before the first change
 */
public record RiskStatus(State state, Optional<String> reason, Optional<Instant> since)
    implements RiskEvent {

  /** Whether orders may go out. */
  public enum State {
    /** By the rules. */
    ACTIVE,
    /** The kill switch is pressed: only orders that reduce. */
    HALTED
  }
}
