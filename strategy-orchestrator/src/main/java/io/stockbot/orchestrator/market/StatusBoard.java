package io.stockbot.orchestrator.market;

import io.stockbot.protocol.marketdata.MarketStatus;
import io.stockbot.protocol.marketdata.MarketStatus.State;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How it stands with each symbol, as the gateway said last. Not thread-safe. */
public final class StatusBoard {

  private final Map<String, MarketStatus> statuses = new HashMap<>();

  public void status(MarketStatus status) {
    statuses.put(status.symbol(), status);
  }

  /** What was said does not hold any more. */
  public void clear() {
    statuses.clear();
  }

  /** Why the symbol cannot be entered; empty when it can, or when nothing is known against it. */
  public Optional<EntryObstacle> obstacle(String symbol) {
    return Optional.ofNullable(statuses.get(symbol)).flatMap(StatusBoard::obstacle);
  }

  private static Optional<EntryObstacle> obstacle(MarketStatus status) {
    if (status.state() == State.HALTED) {
      return Optional.of(EntryObstacle.HALTED);
    }
    return status.stale() ? Optional.of(EntryObstacle.STALE) : Optional.empty();
  }
}
