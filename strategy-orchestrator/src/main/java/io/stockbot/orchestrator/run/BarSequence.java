package io.stockbot.orchestrator.run;

import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.value.Bar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bars of one symbol in order of time, each once, where history and the live stream meet: live
 * bars wait until history has come. Not thread-safe.
 */
final class BarSequence {

  private final List<Bar> waiting = new ArrayList<>();
  private final List<Bar> lastTaken = new ArrayList<>();
  private Optional<Past> past = Optional.empty();
  private boolean complete;
  private Optional<Instant> lastEnd = Optional.empty();

  /** From now on live bars wait for this history. */
  GetBars awaitHistory(GetBars wanted) {
    past = Optional.of(new Past(wanted));
    complete = false;
    waiting.clear();
    return wanted;
  }

  boolean isAwaitingHistory() {
    return past.isPresent();
  }

  boolean isComplete() {
    return complete;
  }

  /** Where history has to begin so that nothing is missing. */
  Optional<Instant> lastEnd() {
    return lastEnd;
  }

  /** A bar has closed: the bar, when it is the next one. */
  Optional<Bar> live(Bar bar) {
    if (!complete) {
      waiting.add(bar);
      return Optional.empty();
    }
    return isNext(bar) ? Optional.of(take(bar)) : Optional.empty();
  }

  /** A page of history has come: what is still to be asked for. */
  Optional<GetBars> history(List<Bar> page) {
    return past.orElseThrow().add(page);
  }

  /** All of history has come: all bars up to now that were not there before. */
  List<Bar> complete() {
    var history = past.orElseThrow().bars();
    past = Optional.empty();
    complete = true;
    history.forEach(waiting::remove);
    lastTaken.forEach(history::remove);
    var bars =
        Stream.concat(history.stream(), List.copyOf(waiting).stream())
            .filter(this::isNext)
            .map(this::take)
            .toList();
    waiting.clear();
    return bars;
  }

  /** Trades of one instant are bars of their own that begin where the last one ended. */
  private boolean isNext(Bar bar) {
    return lastEnd.isEmpty() || !bar.start().isBefore(lastEnd.get());
  }

  private Bar take(Bar bar) {
    if (!lastEnd.equals(Optional.of(bar.end()))) {
      lastTaken.clear();
    }
    lastTaken.add(bar);
    lastEnd = Optional.of(bar.end());
    return bar;
  }
}
