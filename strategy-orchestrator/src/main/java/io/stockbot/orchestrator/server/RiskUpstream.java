package io.stockbot.orchestrator.server;

import io.stockbot.common.link.ServiceLink;
import io.stockbot.orchestrator.Input;
import io.stockbot.orchestrator.port.Upstream;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.risk.CheckOrder;
import java.time.Duration;

/** Asks the risk-guardian, and lets no question about an order stay without an answer. */
final class RiskUpstream implements Upstream {

  private final ServiceLink link;
  private final Inbox inbox;
  private final Duration timeout;

  /**
   * @param timeout by the system's clock, also in a replay
   */
  RiskUpstream(ServiceLink link, Inbox inbox, Duration timeout) {
    this.link = link;
    this.inbox = inbox;
    this.timeout = timeout;
  }

  @Override
  public void send(Call call) {
    var sent = link.send(call);
    if (call.request() instanceof CheckOrder check) {
      inbox.postAfter(
          sent ? timeout : Duration.ZERO, time -> new Input.RiskTimedOut(time, check.orderId()));
    }
  }
}
