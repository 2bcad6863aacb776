package io.stockbot.marketdata.history;

import io.stockbot.protocol.value.Bar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where stored bars and those in memory meet. */
public final class Seam {

  private Seam() {}

  /**
   * Both as one, oldest first: what is in memory counts, and a stored bar has a place where it
   * shares no instant with one of those.
   *
   * @param limit at most so many, the latest
   */
  public static List<Bar> join(List<Bar> stored, List<Bar> inMemory, int limit) {
    var byStart = new TreeMap<Instant, Bar>();
    inMemory.forEach(bar -> byStart.put(bar.start(), bar));
    var all = new ArrayList<>(inMemory);
    stored.stream().filter(bar -> isFree(byStart, bar)).forEach(all::add);
    all.sort(Comparator.comparing(Bar::start));
    return List.copyOf(all.subList(Math.max(0, all.size() - limit), all.size()));
  }

  private static boolean isFree(NavigableMap<Instant, Bar> taken, Bar bar) {
    var before = taken.lowerEntry(bar.end());
    return before == null || !before.getValue().end().isAfter(bar.start());
  }
}
