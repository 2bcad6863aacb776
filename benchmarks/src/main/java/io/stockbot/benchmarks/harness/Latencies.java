package io.stockbot.benchmarks.harness;

import java.util.List;

/** How long each of many things took. Immutable. */
public final class Latencies {

  private final long[] sorted;

  /**
   * @param nanos at least one
   */
  public Latencies(List<Long> nanos) {
    sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** The shortest time within which so many percent were done (nearest rank), in nanoseconds. */
  public long percentile(int percent) {
    var rank = (int) Math.ceilDiv((long) percent * sorted.length, 100);
    return sorted[Math.max(rank, 1) - 1];
  }
}
