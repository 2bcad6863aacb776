package io.stockbot.orchestrator;

import io.stockbot.orchestrator.port.Requester;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StrategyRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that can happen to the orchestrator. The same inputs in the same order give the same
 * outputs.
 */
public sealed interface Input {

  /** When it was received, by the system's clock. */
  Instant time();

  /** A client wants something. */
  record Requested(Instant time, StrategyRequest request, Requester requester) implements Input {}

  /** A client wants to start a strategy with wrong fields, and with these others. */
  record Misread(Instant time, StartStrategy rest, List<FieldProblem> problems, Requester requester)
      implements Input {}

  /** The market-data-gateway says something. */
  record MarketSaid(Instant time, Event event, Optional<String> requestId) implements Input {

    public MarketSaid(Instant time, Event event) {
      this(time, event, Optional.empty());
    }
  }

  /** The risk-guardian says something. */
  record RiskSaid(Instant time, Event event, Optional<String> requestId) implements Input {

    public RiskSaid(Instant time, Event event) {
      this(time, event, Optional.empty());
    }
  }

  /** The risk-guardian has had its time to answer about an order. */
  record RiskTimedOut(Instant time, String orderId) implements Input {}

  /** A second has passed, so that silence is noticed. */
  record SecondPassed(Instant time) implements Input {}

  /** A service can be reached from now on. */
  record LinkUp(Instant time, Link link) implements Input {}

  /** A service cannot be reached any more. */
  record LinkDown(Instant time, Link link, String reason) implements Input {}

  /** The other two services. */
  enum Link {
    MARKET_DATA,
    RISK
  }
}
