package io.stockbot.risk.book;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * How many orders were approved in the last 60 seconds, by strategy and in all. A time up to 60
 * seconds before the latest approval is taken for that approval's time, so that a clock that is set
 * back empties no window. A time further back is of another clock, such as that of a replay: the
 * windows are forgotten by an approval at that time, and go on from there. A time that was refused
 * counts for nothing, so that one wrong time neither stops nor empties the windows. For one thread.
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
    return window == null || isOfAnotherClock(time) ? 0 : window.count(now(time));
  }

  /** Orders of all strategies, those that reduce included. */
  public int ofAll(Instant time) {
    return isOfAnotherClock(time) ? 0 : all.count(now(time));
  }

  /** Counts an order that is approved at the time. */
  public void add(String strategyId, Instant time) {
    if (isOfAnotherClock(time)) {
      forget();
    }
    var now = now(time);
    latest = now;
    byStrategy.values().removeIf(window -> window.count(now) == 0);
    byStrategy.computeIfAbsent(strategyId, _ -> new OrderWindow()).add(now);
    all.add(now);
  }

  private void forget() {
    byStrategy.clear();
    all.clear();
    latest = Instant.MIN;
  }

  private boolean isOfAnotherClock(Instant time) {
    return latest.isAfter(Instant.MIN) && time.isBefore(latest.minus(OrderWindow.LENGTH));
  }

  private Instant now(Instant time) {
    return time.isAfter(latest) ? time : latest;
  }
}
