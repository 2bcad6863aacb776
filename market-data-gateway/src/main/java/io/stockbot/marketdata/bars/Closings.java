package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * When which open bar ends. Bars that end together are closed the shortest first, and by symbol
 * among equals, so that two runs over the same data tell the same. Most bars of a resolution end
 * together, whatever their symbols: those share a {@link Closing}. Not for several threads.
 */
public final class Closings {

  /** As many are kept to be used again; more is a past that was told at once. */
  private static final int SPARE = 64;

  private final List<BarLevels> members = new ArrayList<>();
  private final List<BarLevels> bySymbol = new ArrayList<>();
  private final PriorityQueue<Closing> queue =
      new PriorityQueue<>(
          Comparator.comparingLong(Closing::end).thenComparing(Closing::resolution));
  private final Map<Long, Closing> byKey = new HashMap<>();
  private final Closing[] latest = new Closing[Resolution.values().length];
  private final Deque<Closing> spare = new ArrayDeque<>();
  private int[] ranks = new int[16];

  public Closings() {
    Arrays.setAll(latest, i -> new Closing());
  }

  /** A symbol that will have bars: its number here. */
  int join(BarLevels member) {
    var id = members.size();
    if (id == ranks.length) {
      ranks = Arrays.copyOf(ranks, 2 * id);
    }
    var rank = 0;
    for (var i = 0; i < id; i++) {
      if (members.get(i).symbol().compareTo(member.symbol()) > 0) {
        ranks[i]++;
      } else {
        rank++;
      }
    }
    ranks[id] = rank;
    members.add(member);
    bySymbol.add(rank, member);
    return id;
  }

  /**
   * @param end in nanoseconds of the epoch, a whole second
   */
  void add(long end, Resolution resolution, int id) {
    var number = BarLevels.number(resolution);
    var closing = latest[number];
    if (!closing.isOf(end, resolution)) {
      closing = closing(end, resolution);
      latest[number] = closing;
    }
    closing.add(id);
  }

  private Closing closing(long end, Resolution resolution) {
    // ends are whole seconds, so what is below them is free for the resolution
    var key = end + BarLevels.number(resolution);
    var known = byKey.get(key);
    if (known != null) {
      return known;
    }
    var closing = spare.isEmpty() ? new Closing() : spare.pop();
    closing.begin(end, resolution, key);
    byKey.put(key, closing);
    queue.add(closing);
    return closing;
  }

  /** When the next bar ends; it may be closed by then. */
  public Optional<Instant> next() {
    return Optional.ofNullable(queue.peek()).map(closing -> Nanos.instant(closing.end()));
  }

  /** Closes all bars that end at or before this time. */
  public void closeUntil(Instant time) {
    var first = queue.peek();
    if (first == null) {
      return;
    }
    var until = Nanos.of(time);
    while (first != null && first.end() <= until) {
      queue.remove();
      byKey.remove(first.key());
      first.close(ranks, bySymbol);
      if (spare.size() < SPARE) {
        spare.push(first);
      }
      first = queue.peek();
    }
  }
}
