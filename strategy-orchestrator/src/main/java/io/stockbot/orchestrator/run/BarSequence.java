package io.stockbot.orchestrator.run;

import io.stockbot.protocol.value.Bar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bars of one symbol in order of time, each once, where history and the live stream meet: live
 * bars wait until history has come. Not thread-safe.
 */
final class BarSequence {

  private final List<Bar> waiting = new ArrayList<>();
  private boolean complete;
  private Optional<Instant> lastEnd = Optional.empty();

  /** From now on live bars wait for history. */
  void awaitHistory() {
    complete = false;
    waiting.clear();
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

  /** History has come: all bars up to now that were not there before. */
  List<Bar> history(List<Bar> history) {
    complete = true;
    waiting.removeAll(new HashSet<>(history));
    var bars =
        Stream.concat(history.stream(), List.copyOf(waiting).stream())
            .filter(this::isNext)
            .map(this::take)
            .toList();
    waiting.clear();
    return bars;
  }

  private boolean isNext(Bar bar) {
    return lastEnd.isEmpty() || !bar.start().isBefore(lastEnd.get());
  }

  private Bar take(Bar bar) {
    lastEnd = Optional.of(bar.end());
    return bar;
  }
}
