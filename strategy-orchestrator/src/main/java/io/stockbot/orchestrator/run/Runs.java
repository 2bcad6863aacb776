package io.stockbot.orchestrator.run;

import io.stockbot.orchestrator.catalogue.CatalogueEntry;
import io.stockbot.protocol.risk.ReportSnapshot;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every strategy of the catalogue, in its order. Not thread-safe. */
public final class Runs {

  private final Map<String, StrategyRun> byId = new LinkedHashMap<>();

  public Runs(List<CatalogueEntry> entries) {
    entries.forEach(entry -> byId.put(entry.id(), new StrategyRun(entry)));
  }

  public Collection<StrategyRun> all() {
    return byId.values();
  }

  /** Those that trade or shall. */
  public List<StrategyRun> wanted() {
    return byId.values().stream().filter(run -> run.phase().isWanted()).toList();
  }

  /** What those trade. */
  public Set<String> symbols() {
    var symbols = new LinkedHashSet<String>();
    wanted().forEach(run -> symbols.addAll(run.plan().orElseThrow().symbols()));
    return symbols;
  }

  public Optional<StrategyRun> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What all of them hold, as risk wants to know it. */
  public List<ReportSnapshot.Position> positions() {
    return byId.values().stream().flatMap(Runs::positions).toList();
  }

  private static java.util.stream.Stream<ReportSnapshot.Position> positions(StrategyRun run) {
    return run.book().positions().entrySet().stream()
        .map(
            held ->
                new ReportSnapshot.Position(run.id(), held.getKey(), held.getValue().quantity()));
  }
}
