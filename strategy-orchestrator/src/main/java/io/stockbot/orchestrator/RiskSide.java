package io.stockbot.orchestrator;

import io.stockbot.orchestrator.order.OrderDesk;
import io.stockbot.orchestrator.order.Reason;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.risk.RiskEvent;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.StrategyRegistered;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.Lag;
import io.stockbot.protocol.session.SessionEvent;
import io.stockbot.protocol.session.Subscriptions;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears the risk-guardian: decisions to the desk, its state to everybody. Not thread-safe. */
final class RiskSide {

  private static final Logger LOG = LoggerFactory.getLogger(RiskSide.class);

  private final OrderDesk desk;
  private final Lifecycle lifecycle;
  private final Execution execution;

  RiskSide(OrderDesk desk, Lifecycle lifecycle, Execution execution) {
    this.desk = desk;
    this.lifecycle = lifecycle;
    this.execution = execution;
  }

  void said(Input.RiskSaid said, Instant now) {
    switch (said.event()) {
      case RiskEvent risk -> said(risk, now);
      case SessionEvent answer -> answered(answer, said.requestId(), now);
      default -> LOG.atWarn().log("the guardian said something not its own: {}", said.event());
    }
  }

  private void said(RiskEvent event, Instant now) {
    switch (event) {
      case OrderDecision decision -> desk.decided(decision, now);
      case StrategyRegistered(var id) -> lifecycle.registered(id);
      case RiskStatus status -> status(status, now);
    }
  }

  private void status(RiskStatus status, Instant now) {
    execution.risk(Optional.of(status), now);
    switch (status.state()) {
      case ACTIVE -> {}
      case REDUCING -> takeEntriesBack("the market is stale", now);
      case HALTED -> takeEntriesBack("the kill switch is pressed", now);
    }
  }

  private void takeEntriesBack(String why, Instant now) {
    desk.cancel(order -> order.reason() == Reason.ENTRY, why, now);
  }

  private void answered(SessionEvent answer, Optional<String> requestId, Instant now) {
    switch (answer) {
      case Subscriptions _ -> {}
      case Lag _ -> {}
      case ErrorReply error ->
          lifecycle.refused(requestId, "the guardian: " + error.message(), now);
    }
  }

  void down(Instant now) {
    desk.riskIsDown(now);
    execution.risk(Optional.empty(), now);
  }
}
