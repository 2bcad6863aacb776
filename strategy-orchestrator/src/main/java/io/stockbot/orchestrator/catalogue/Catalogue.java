package io.stockbot.orchestrator.catalogue;

import io.stockbot.protocol.FieldProblem;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.protocol.strategy.StrategyConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * Every strategy that can be started, in the order of the settings, and what holds where none of
 * them says anything.
 */
public final class Catalogue {

  private final List<CatalogueEntry> entries;
  private final StrategyConfig defaults;

  /**
   * @throws InvalidFields naming everything that would keep an entry from starting
   */
  public Catalogue(List<CatalogueEntry> entries, StrategyConfig defaults, StrategyLibrary library) {
    this.entries = List.copyOf(entries);
    this.defaults = defaults;
    var problems = new ArrayList<FieldProblem>();
    var ids = new java.util.HashSet<String>();
    for (var entry : entries) {
      try {
        if (!ids.add(entry.id())) {
          problems.add(new FieldProblem(entry.id(), "stands in the catalogue twice"));
        }
        library.create(entry.strategy(), plan(entry, StrategyConfig.EMPTY).parameters());
      } catch (InvalidFields invalid) {
        invalid.problems().forEach(problem -> problems.add(problem.under(entry.id())));
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidFields(problems);
    }
  }

  public List<CatalogueEntry> entries() {
    return entries;
  }

  /** The settings of an entry with what a request asks for before them. */
  public Plan plan(CatalogueEntry entry, StrategyConfig request) {
    return Plan.of(request.over(entry.config()).over(defaults));
  }
}
