package io.stockbot.marketdata.bars;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * When which open bar ends. Bars that end together are closed the shortest first, and by symbol
 * among equals, so that two runs over the same data tell the same. Not for several threads.
 */
public final class Closings {

  private final PriorityQueue<Closing> queue =
      new PriorityQueue<>(
          Comparator.comparing(Closing::end)
              .thenComparing(closing -> closing.cutter().resolution())
              .thenComparing(closing -> closing.cutter().symbol()));

  private record Closing(Instant end, BarCutter cutter) {}

  void add(Instant end, BarCutter cutter) {
    queue.add(new Closing(end, cutter));
  }

  /** When the next bar ends; it may be closed by then. */
  public Optional<Instant> next() {
    return Optional.ofNullable(queue.peek()).map(Closing::end);
  }

  /** Closes all bars that end at or before this time. */
  public void closeUntil(Instant time) {
    for (var first = queue.peek();
        first != null && !first.end().isAfter(time);
        first = queue.peek()) {
      queue.remove();
      first.cutter().advance(first.end());
    }
  }
}
