package io.stockbot.risk.book;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How many orders were approved in the last 60 seconds, by strategy and in all. A time before the
 * latest approval is taken for that approval's time, so that a clock that goes backwards empties no
 * window; a time that was refused counts for nothing, so that one wrong time does not stop the
 * windows. For one thread.
 */
public final class OrderRates {

  /** No window counts further than this; a limit on a rate must not be above it. */
  public static final int MAX_COUNTED = 1_000;

  private final Map<String, OrderWindow> byStrategy = new HashMap<>();
  private final OrderWindow all = new OrderWindow();
  private Instant latest = Instant.MIN;

  /** Orders of a strategy, those that reduce included. */
  public int ofStrategy(String strategyId, Instant time) {
    var window = byStrategy.get(strategyId);
    return window == null ? 0 : window.count(now(time));
  }

  /** Orders of all strategies, those that reduce included. */
  public int ofAll(Instant time) {
    return all.count(now(time));
  }

  /** Counts an order that is approved at the time. */
  public void add(String strategyId, Instant time) {
    var now = now(time);
    latest = now;
    byStrategy.values().removeIf(window -> window.count(now) == 0);
    byStrategy.computeIfAbsent(strategyId, _ -> new OrderWindow()).add(now);
    all.add(now);
  }

  private Instant now(Instant time) {
    return time.isAfter(latest) ? time : latest;
  }
}
