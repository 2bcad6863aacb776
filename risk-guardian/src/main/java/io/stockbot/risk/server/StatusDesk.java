package io.stockbot.risk.server;

import io.stockbot.common.logging.LogText;
import io.stockbot.common.websocket.Session;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.Reset;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.RiskStatus.State;
import io.stockbot.risk.LatchFailure;
import io.stockbot.risk.RiskGuardian;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Presses and lifts the kill switch, and tells everybody who listens. A guardian with a fault of
 * its own presses it. For the guardian's own thread.
 */
final class StatusDesk {

  private static final Logger LOG = LoggerFactory.getLogger(StatusDesk.class);

  private final RiskGuardian guardian;
  private final RiskSubscribers subscribers;
  private final Alarm alarm;
  private final InstantSource clock;

  StatusDesk(RiskGuardian guardian, RiskSubscribers subscribers, Alarm alarm, InstantSource clock) {
    this.guardian = guardian;
    this.subscribers = subscribers;
    this.alarm = alarm;
    this.clock = clock;
    watchLatch();
  }

  RiskStatus kill(KillSwitch kill, Optional<Session> asker) {
    var before = guardian.status();
    var after = guardian.kill(kill, clock.instant());
    return changed(before, after, asker);
  }

  RiskStatus reset(Reset reset, Session asker) throws LatchFailure {
    var before = guardian.status();
    var after = guardian.reset(reset, clock.instant());
    return changed(before, after, Optional.of(asker));
  }

  /** Positions may be wrong after a fault, so nothing is opened until somebody looked. */
  void haltAfterFault() {
    if (guardian.status().state() == State.ACTIVE) {
      alarm.fault().ifPresent(fault -> kill(new KillSwitch(fault), Optional.empty()));
    }
  }

  private RiskStatus changed(RiskStatus before, RiskStatus after, Optional<Session> asker) {
    watchLatch();
    if (!after.equals(before)) {
      LOG.atWarn()
          .addKeyValue("state", after.state())
          .addKeyValue("reason", after.reason().map(LogText::of).orElse(""))
          .log("kill switch");
      subscribers.tell(after, asker);
    }
    return after;
  }

  private void watchLatch() {
    alarm.latch(guardian.problem());
    guardian
        .problem()
        .ifPresent(
            problem ->
                LOG.atError().addKeyValue("problem", LogText.of(problem)).log("kill switch"));
  }
}
