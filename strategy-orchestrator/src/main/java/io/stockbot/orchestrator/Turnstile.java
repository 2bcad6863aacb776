package io.stockbot.orchestrator;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/**
 * Lets market data in one event at a time while the data carries its own clock: what came after an
 * order, or a report of quotes, waits until risk has answered, so that a replay gives the same
 * trades however fast it runs. A replay never has more outstanding than its window, which bounds
 * the queue. Not thread-safe.
 */
final class Turnstile {

  private final BooleanSupplier closed;
  private final Queue<Input.MarketSaid> waiting = new ArrayDeque<>();

  /**
   * @param closed whether market data has to wait now
   */
  Turnstile(BooleanSupplier closed) {
    this.closed = closed;
  }

  /** Whether the event has to wait; it comes out by {@link #next} then. */
  boolean holds(Input.MarketSaid said) {
    if (waiting.isEmpty() && !closed.getAsBoolean()) {
      return false;
    }
    waiting.add(said);
    return true;
  }

  /** The next event that need not wait any more. */
  Optional<Input.MarketSaid> next() {
    return closed.getAsBoolean() ? Optional.empty() : Optional.ofNullable(waiting.poll());
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** What waited will not be needed: its source has gone. */
  void clear() {
    waiting.clear();
  }
}
