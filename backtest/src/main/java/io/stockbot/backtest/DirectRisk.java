package io.stockbot.backtest;

import io.stockbot.orchestrator.port.Upstream;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.risk.CheckOrder;
import io.stockbot.protocol.risk.GetRiskStatus;
import io.stockbot.protocol.risk.KillSwitch;
import io.stockbot.protocol.risk.OrderDecision;
import io.stockbot.protocol.risk.RegisterStrategy;
import io.stockbot.protocol.risk.ReportClosed;
import io.stockbot.protocol.risk.ReportFill;
import io.stockbot.protocol.risk.ReportQuotes;
import io.stockbot.protocol.risk.ReportSnapshot;
import io.stockbot.protocol.risk.Reset;
import io.stockbot.protocol.risk.RiskRequest;
import io.stockbot.protocol.session.SessionRequest;
import io.stockbot.risk.RiskGuardian;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A risk-guardian that is asked by a method call and answers before it returns. */
final class DirectRisk implements Upstream {

  private final RiskGuardian guardian;
  private final BiConsumer<Event, Optional<String>> answer;
  private final List<OrderDecision> decisions = new ArrayList<>();

  DirectRisk(RiskGuardian guardian, BiConsumer<Event, Optional<String>> answer) {
    this.guardian = guardian;
    this.answer = answer;
  }

  @Override
  public void send(Call call) {
    switch (call.request()) {
      case RiskRequest risk -> handle(risk, call.requestId());
      case SessionRequest _ -> answer.accept(guardian.status(), Optional.empty());
      default -> throw new IllegalArgumentException("no request to risk: " + call.request());
    }
  }

  private void handle(RiskRequest request, Optional<String> requestId) {
    switch (request) {
      case CheckOrder check -> {
        var decision = guardian.check(check);
        decisions.add(decision);
        answer.accept(decision, requestId);
      }
      case RegisterStrategy strategy -> answer.accept(guardian.register(strategy), requestId);
      case ReportSnapshot snapshot -> answer.accept(guardian.report(snapshot), requestId);
      case ReportFill fill -> guardian.report(fill);
      case ReportClosed closed -> guardian.report(closed);
      case ReportQuotes quotes -> answer.accept(guardian.report(quotes), requestId);
      case GetRiskStatus _ -> answer.accept(guardian.status(), requestId);
      case KillSwitch _, Reset _ ->
          throw new IllegalArgumentException("an orchestrator does not say this: " + request);
    }
  }

  List<OrderDecision> decisions() {
    return decisions;
  }
}
