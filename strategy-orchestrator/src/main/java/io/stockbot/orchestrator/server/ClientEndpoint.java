package io.stockbot.orchestrator.server;

import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.websocket.Endpoint;
import io.stockbot.common.websocket.Session;
import io.stockbot.orchestrator.Input;
import io.stockbot.orchestrator.StrategyOrchestrator;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.codec.BadMessage;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.strategy.ExecutionServiceStatus;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StrategyRequest;
import java.util.Optional;

/** Translates what clients do into inputs. */
final class ClientEndpoint implements Endpoint {

  private final Inbox inbox;
  private final SingleWriter thread;
  private final SessionAudience audience;
  private final StrategyOrchestrator orchestrator;
  private final Halt halt;

  ClientEndpoint(
      Inbox inbox,
      SingleWriter thread,
      SessionAudience audience,
      StrategyOrchestrator orchestrator,
      Halt halt) {
    this.inbox = inbox;
    this.thread = thread;
    this.audience = audience;
    this.orchestrator = orchestrator;
    this.halt = halt;
  }

  /** The status first, every event from then on: in one step, so that nothing falls between. */
  @Override
  public void opened(Session session) {
    thread.execute(
        () -> {
          session.send(status(), Optional.empty());
          audience.join(session);
        });
  }

  private ExecutionServiceStatus status() {
    return halt.isHalted()
        ? new ExecutionServiceStatus(ExecutionServiceStatus.Status.STOPPED)
        : orchestrator.executionStatus();
  }

  @Override
  public void received(Session session, Call call) {
    var requester = new SessionRequester(session, call.requestId());
    if (halt.isHalted()) {
      session.send(ErrorReply.of(ErrorCode.INTERNAL, halt.problem().orElse("")), call.requestId());
    } else if (call.request() instanceof StrategyRequest request) {
      inbox.post(time -> new Input.Requested(time, request, requester));
    } else {
      var message = "the strategy-orchestrator does not know this; ask another service";
      session.send(ErrorReply.of(ErrorCode.BAD_TYPE, message), call.requestId());
    }
  }

  @Override
  public void misread(Session session, BadMessage bad) {
    if (bad.rest().orElse(null) instanceof StartStrategy rest && !halt.isHalted()) {
      var problems = bad.reply().details();
      inbox.post(
          time ->
              new Input.Misread(
                  time, rest, problems, (event, _) -> session.send(event, bad.requestId())));
    } else {
      Endpoint.super.misread(session, bad);
    }
  }

  @Override
  public void closed(Session session) {
    thread.execute(() -> audience.leave(session));
  }
}
