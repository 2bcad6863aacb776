package io.stockbot.orchestrator.server;

import io.stockbot.common.link.LinkListener;
import io.stockbot.orchestrator.Input;
import io.stockbot.orchestrator.Input.Link;
import io.stockbot.protocol.Envelope;

/** Translates what a link brings into inputs. */
final class UpstreamLink implements LinkListener {

  private final Inbox inbox;
  private final Link link;

  UpstreamLink(Inbox inbox, Link link) {
    this.inbox = inbox;
    this.link = link;
  }

  @Override
  public void up() {
    inbox.post(time -> new Input.LinkUp(time, link));
  }

  @Override
  public void down(String reason) {
    inbox.post(time -> new Input.LinkDown(time, link, reason));
  }

  @Override
  public void received(Envelope envelope) {
    var event = envelope.event();
    var requestId = envelope.requestId();
    inbox.post(
        time ->
            switch (link) {
              case MARKET_DATA -> new Input.MarketSaid(time, event, requestId);
              case RISK -> new Input.RiskSaid(time, event, requestId);
            });
  }
}
