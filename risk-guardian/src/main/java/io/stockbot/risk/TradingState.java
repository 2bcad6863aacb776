package io.stockbot.risk;

import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.RiskStatus.State;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the kill switch is pressed, and since when. It fails closed: what cannot be read is taken
 * for pressed, a press that cannot be saved still holds, and a reset that cannot be saved does not.
 */
final class TradingState {

  private static final RiskStatus NEVER_PRESSED =
      new RiskStatus(State.ACTIVE, Optional.empty(), Optional.empty());

  private final Latch latch;
  private RiskStatus status;
  private Optional<String> problem = Optional.empty();

  TradingState(Latch latch) {
    this.latch = latch;
    status = read();
  }

  private RiskStatus read() {
    try {
      return latch.read().orElse(NEVER_PRESSED);
    } catch (LatchFailure failure) {
      problem = Optional.of(failure.problem());
      return new RiskStatus(State.HALTED, problem, Optional.empty());
    }
  }

  RiskStatus status() {
    return status;
  }

  /** Why the status would not survive a restart. */
  Optional<String> problem() {
    return problem;
  }

  /** Presses, or tries again to save an earlier press that could not be saved. */
  void press(String reason, Instant at) {
    if (status.state() == State.ACTIVE) {
      status = new RiskStatus(State.HALTED, Optional.of(reason), Optional.of(at));
    } else if (problem.isEmpty()) {
      return;
    }
    try {
      latch.save(status);
      problem = Optional.empty();
    } catch (LatchFailure failure) {
      problem = Optional.of(failure.problem());
    }
  }

  void release(String reason, Instant at) throws LatchFailure {
    if (status.state() == State.ACTIVE) {
      return;
    }
    var released = new RiskStatus(State.ACTIVE, Optional.of(reason), Optional.of(at));
    latch.save(released);
    status = released;
    problem = Optional.empty();
  }
}
