package io.stockbot.risk.server;

import io.stockbot.common.logging.LogText;
import io.stockbot.common.websocket.Session;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportSnapshot;
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
 * Presses and lifts the kill switch, passes on how fresh the market is, and tells everybody who
 * listens of each change. A guardian with a fault of its own presses the switch. For the guardian's
 * own thread.
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
    watchLatch();
    return changed("kill switch", before, after, asker);
  }

  RiskStatus reset(Reset reset, Session asker) throws LatchFailure {
    var before = guardian.status();
    var after = guardian.reset(reset, clock.instant());
    watchLatch();
    return changed("kill switch", before, after, Optional.of(asker));
  }

  /** It forgets how stale the market was, which may be a change. */
  RiskStatus report(ReportSnapshot snapshot, Session asker) {
    var before = guardian.status();
    var after = guardian.report(snapshot);
    return changed("market", before, after, Optional.of(asker));
  }

  RiskStatus report(ReportQuotes quotes, Session asker) {
    var before = guardian.status();
    var after = guardian.report(quotes);
    return changed("market", before, after, Optional.of(asker));
  }

  /** Positions may be wrong after a fault, so nothing is opened until somebody looked. */
  void haltAfterFault() {
    if (guardian.status().state() != State.HALTED) {
      alarm.fault().ifPresent(fault -> kill(new KillSwitch(fault), Optional.empty()));
    }
  }

  private RiskStatus changed(
      String what, RiskStatus before, RiskStatus after, Optional<Session> asker) {
    if (!after.equals(before)) {
      LOG.atWarn()
          .addKeyValue("state", after.state())
          .addKeyValue("reason", after.reason().map(LogText::of).orElse(""))
          .log(what);
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
