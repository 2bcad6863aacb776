package io.stockbot.benchmarks.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one side, by name, over its rounds. Not for several threads. */
public final class Tally {

  private final Map<String, List<Figure>> figures = new LinkedHashMap<>();

  void add(List<Figure> round) {
    round.forEach(f -> figures.computeIfAbsent(f.name(), _ -> new ArrayList<>()).add(f));
  }

  /** One line for each figure, the one that is compared first. */
  List<Line> lines() {
    return figures.entrySet().stream()
        .map(e -> new Line(e.getKey(), e.getValue().getFirst().unit(), spread(e.getValue())))
        .toList();
  }

  /** The line that is compared. */
  Line headline() {
    return lines().getFirst();
  }

  private static Spread spread(List<Figure> same) {
    return Spread.of(same.stream().map(Figure::value).toList());
  }

  /** What a figure came to. */
  record Line(String name, Unit unit, Spread spread) {

    String median() {
      return unit.text(spread.median());
    }

    String least() {
      return unit.text(spread.least());
    }

    String most() {
      return unit.text(spread.most());
    }
  }
}
