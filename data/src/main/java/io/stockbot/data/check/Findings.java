package io.stockbot.data.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found of one symbol and kind. Not for several threads. */
public final class Findings {

  private static final int FIRST = 3;

  private final Map<Fault, Long> counts = new EnumMap<>(Fault.class);
  private final Map<Fault, List<String>> examples = new EnumMap<>(Fault.class);

  void add(Fault fault, String example) {
    counts.merge(fault, 1L, Long::sum);
    var some = examples.computeIfAbsent(fault, first -> new ArrayList<>());
    if (some.size() < FIRST) {
      some.add(example);
    }
  }

  public long count(Fault fault) {
    return counts.getOrDefault(fault, 0L);
  }

  /** The first few. */
  public List<String> examples(Fault fault) {
    return List.copyOf(Optional.ofNullable(examples.get(fault)).orElse(List.of()));
  }

  /** Whether nothing is wrong. */
  public boolean isGood() {
    return counts.keySet().stream().noneMatch(Fault::isWrong);
  }
}
