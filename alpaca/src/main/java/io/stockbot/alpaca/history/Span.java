package io.stockbot.alpaca.history;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time.
 *
 * @param start its first instant
 * @param end the first instant after it; empty for all there is
 */
public record Span(Instant start, Optional<Instant> end) {

  public static Span of(Instant start, Instant end) {
    return new Span(start, Optional.of(end));
  }

  public static Span from(Instant start) {
    return new Span(start, Optional.empty());
  }

  /** As Alpaca counts, to whom the end is part of the span. */
  Optional<Instant> last() {
    return end.map(instant -> instant.minusNanos(1));
  }

  boolean isEmpty() {
    return end.isPresent() && !start.isBefore(end.get());
  }
}
