package io.stockbot.marketdata.replay;

import io.stockbot.marketdata.csv.Recorded;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of the recorded data is replayed.
 *
 * @param from nothing that starts before it
 * @param to nothing that starts at it or later, or ends after it
 */
public record Excerpt(Set<String> symbols, Optional<Instant> from, Optional<Instant> to) {

  public Excerpt {
    symbols = Set.copyOf(symbols);
  }

  public static Excerpt of(
      Collection<String> symbols, Optional<Instant> from, Optional<Instant> to) {
    return new Excerpt(Set.copyOf(symbols), from, to);
  }

  boolean holds(Recorded row) {
    return symbols.contains(row.symbol())
        && from.stream().noneMatch(row.start()::isBefore)
        && !isBefore(row);
  }

  /** Whether this excerpt ends before the row, and so before all that follow it in its file. */
  boolean isBefore(Recorded row) {
    return to.stream().anyMatch(end -> !row.start().isBefore(end) || row.time().isAfter(end));
  }
}
