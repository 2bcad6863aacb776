package io.stockbot.risk.server;

import io.stockbot.common.logging.LogText;
import io.stockbot.common.websocket.Session;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.Request;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.GetRiskStatus;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.Reset;
import io.stockbot.protocol.risk.RiskRequest;
import io.stockbot.protocol.risk.Violation;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.session.SessionRequest;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.value.Stream;
import io.stockbot.risk.LatchFailure;
import io.stockbot.risk.RiskGuardian;
import io.stockbot.risk.book.CapacityExceeded;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers one request after the other, from whatever session. For the guardian's own thread. */
final class RiskDesk {

  private static final Logger LOG = LoggerFactory.getLogger(RiskDesk.class);

  private final RiskGuardian guardian;
  private final StatusDesk status;
  private final RiskSubscribers subscribers;

  RiskDesk(RiskGuardian guardian, StatusDesk status, RiskSubscribers subscribers) {
    this.guardian = guardian;
    this.status = status;
    this.subscribers = subscribers;
  }

  void answer(Session session, Call call) {
    status.haltAfterFault();
    var answer = answer(session, call.request());
    answer.ifPresent(event -> session.send(event, call.requestId()));
    if (call.request() instanceof Subscribe subscribe
        && subscribe.streams().contains(Stream.RISK)) {
      session.send(guardian.status(), Optional.empty());
    }
  }

  void closed(Session session) {
    subscribers.remove(session);
  }

  private Optional<Event> answer(Session session, Request request) {
    try {
      return switch (request) {
        case SessionRequest subscription -> Optional.of(subscribers.change(session, subscription));
        case RiskRequest _ when isForServices(request) && !session.isService() ->
            Optional.of(
                ErrorReply.of(
                    ErrorCode.AUTH_REQUIRED,
                    "only a service with the services' secret may say it"));
        case RiskRequest risk -> answer(session, risk);
        default ->
            Optional.of(ErrorReply.of(ErrorCode.BAD_TYPE, "the risk-guardian is not asked this"));
      };
    } catch (InvalidFields invalid) {
      return Optional.of(ErrorReply.of(invalid.problems()));
    }
  }

  private static boolean isForServices(Request request) {
    return request instanceof RegisterStrategy
        || request instanceof CheckOrder
        || request instanceof ReportSnapshot
        || request instanceof ReportFill
        || request instanceof ReportClosed
        || request instanceof ReportQuotes;
  }

  /** A report that does not fit into memory is a fault: the positions would be wrong after it. */
  private Optional<Event> answer(Session session, RiskRequest request) {
    return switch (request) {
      case RegisterStrategy strategy -> register(strategy);
      case CheckOrder order -> check(order);
      case ReportSnapshot snapshot -> Optional.of(status.report(snapshot, session));
      case ReportFill fill -> {
        guardian.report(fill);
        yield Optional.empty();
      }
      case ReportClosed closed -> {
        guardian.report(closed);
        yield Optional.empty();
      }
      case ReportQuotes quotes -> Optional.of(status.report(quotes, session));
      case GetRiskStatus _ -> Optional.of(guardian.status());
      case KillSwitch kill -> Optional.of(status.kill(kill, Optional.of(session)));
      case Reset reset -> reset(session, reset);
    };
  }

  private Optional<Event> register(RegisterStrategy strategy) {
    try {
      return Optional.of(guardian.register(strategy));
    } catch (CapacityExceeded full) {
      return Optional.of(ErrorReply.of(ErrorCode.BAD_STATE, String.valueOf(full.getMessage())));
    }
  }

  private Optional<Event> check(CheckOrder order) {
    try {
      var decision = guardian.check(order);
      if (!decision.approved()) {
        LOG.atInfo()
            .addKeyValue("orderId", LogText.of(decision.orderId()))
            .addKeyValue("violations", inLog(decision.violations()))
            .log("order refused");
      }
      return Optional.of(decision);
    } catch (CapacityExceeded full) {
      return Optional.of(ErrorReply.of(ErrorCode.BAD_STATE, String.valueOf(full.getMessage())));
    }
  }

  private static List<String> inLog(List<Violation> violations) {
    return violations.stream().map(violation -> LogText.of(violation.toString())).toList();
  }

  private Optional<Event> reset(Session session, Reset reset) {
    try {
      return Optional.of(status.reset(reset, session));
    } catch (LatchFailure failure) {
      LOG.atError().setCause(failure).log("kill switch not lifted");
      return Optional.of(
          ErrorReply.of(ErrorCode.INTERNAL, "the switch stays pressed: " + failure.problem()));
    }
  }
}
