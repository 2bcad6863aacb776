package io.stockbot.orchestrator.run;

import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The history of one symbol as it comes: an answer holds only so many bars, the latest ones, so it
 * is fetched backwards, page by page. Not thread-safe.
 */
final class Past {

  private final GetBars wanted;
  private List<Bar> bars = List.of();

  Past(GetBars wanted) {
    this.wanted = wanted;
  }

  /** Takes a page, which lies before all that came so far: what is still to be asked for. */
  Optional<GetBars> add(List<Bar> page) {
    var all = new ArrayList<>(page);
    all.addAll(bars);
    bars = all;
    var missing = wanted.limit().orElseThrow() - bars.size();
    if (page.isEmpty() || missing <= 0 || reachesBack() || isOfTrades()) {
      return Optional.empty();
    }
    return Optional.of(
        new GetBars(
            wanted.symbol(),
            wanted.dataResolution(),
            wanted.start(),
            Optional.of(bars.getFirst().start()),
            Optional.of(missing)));
  }

  private boolean reachesBack() {
    return wanted.start().map(start -> !bars.getFirst().start().isAfter(start)).orElse(false);
  }

  /** Bars of single trades share their instants, and a page cannot end between two of them. */
  private boolean isOfTrades() {
    return wanted.dataResolution() == Resolution.TICK;
  }

  /** Oldest first. */
  List<Bar> bars() {
    return new ArrayList<>(bars);
  }
}
