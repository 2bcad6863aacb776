package io.stockbot.risk;

import io.stockbot.protocol.risk.RiskStatus;
import java.util.Optional;

/** Keeps the state of the kill switch for longer than the process lives. */
public interface Latch {

  /**
   * What was saved last, or nothing when the kill switch was never pressed.
   *
   * @throws LatchFailure when something was saved that cannot be read
   */
  Optional<RiskStatus> read() throws LatchFailure;

  /**
   * Returns when the status will be read after a crash.
   *
   * @throws LatchFailure when that cannot be promised
   */
  void save(RiskStatus status) throws LatchFailure;

  /** A latch that keeps nothing, for a backtest, where the process is the whole life. */
  static Latch none() {
    return new Latch() {
      @Override
      public Optional<RiskStatus> read() {
        return Optional.empty();
      }

      @Override
      public void save(RiskStatus status) {}
    };
  }
}
