package io.stockbot.risk.server;

import io.stockbot.common.service.Health;
import java.util.Optional;

/**
 * Why the guardian is not well: a fault of its own, or a kill switch that cannot be saved. A fault
 * stays for the life of the process. Safe for use by many threads.
 */
final class Alarm implements Health {

  private volatile Optional<String> fault = Optional.empty();
  private volatile Optional<String> latchProblem = Optional.empty();

  /** What the guardian knows may be wrong from now on. */
  void fault(Throwable cause) {
    fault = Optional.of("a fault of the risk-guardian, which is in its log: " + cause);
  }

  Optional<String> fault() {
    return fault;
  }

  void latch(Optional<String> problem) {
    latchProblem = problem;
  }

  @Override
  public Optional<String> problem() {
    return fault.or(() -> latchProblem);
  }
}
