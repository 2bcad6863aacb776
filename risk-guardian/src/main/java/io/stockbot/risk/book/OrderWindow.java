package io.stockbot.risk.book;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Counts the orders of the last 60 seconds, sliding: an order counts until exactly 60 seconds after
 * its approval. For one thread; times are added in order.
 */
final class OrderWindow {

  static final Duration LENGTH = Duration.ofSeconds(60);

  private final Deque<Instant> approvals = new ArrayDeque<>();

  int count(Instant now) {
    return (int) approvals.stream().filter(approval -> isInside(approval, now)).count();
  }

  void add(Instant now) {
    approvals.removeIf(approval -> !isInside(approval, now));
    if (approvals.size() == OrderRates.MAX_COUNTED) {
      approvals.removeFirst();
    }
    approvals.addLast(now);
  }

  void clear() {
    approvals.clear();
  }

  private static boolean isInside(Instant approval, Instant now) {
    return Duration.between(approval, now).compareTo(LENGTH) < 0;
  }
}
