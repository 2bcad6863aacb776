package io.stockbot.orchestrator;

import io.stockbot.orchestrator.catalogue.Catalogue;
import io.stockbot.orchestrator.market.QuoteBoard;
import io.stockbot.orchestrator.run.Runs;
import io.stockbot.orchestrator.run.StrategyRun;
import io.stockbot.protocol.strategy.StrategyConfig;
import io.stockbot.protocol.strategy.StrategyStatusList;
import io.stockbot.protocol.strategy.StrategyStatusList.Position;
import io.stockbot.protocol.strategy.StrategyStatusList.Row;
import java.util.List;

/** Writes down what every strategy does and holds, at the prices of now. */
final class StatusList {

  private final Catalogue catalogue;
  private final QuoteBoard quotes;

  StatusList(Catalogue catalogue, QuoteBoard quotes) {
    this.catalogue = catalogue;
    this.quotes = quotes;
  }

  StrategyStatusList of(Runs runs) {
    return new StrategyStatusList(runs.all().stream().map(this::row).toList());
  }

  private Row row(StrategyRun run) {
    var plan = run.plan().orElseGet(() -> catalogue.plan(run.entry(), StrategyConfig.EMPTY));
    return new Row(run.id(), run.entry().name(), run.status(), plan.symbols(), positions(run));
  }

  private List<Position> positions(StrategyRun run) {
    return run.book().positions().entrySet().stream()
        .map(
            held -> {
              var position = held.getValue();
              var mark = quotes.mark(held.getKey()).orElse(position.averagePrice());
              return new Position(
                  held.getKey(),
                  position.quantity(),
                  position.averagePrice(),
                  position.valueAt(mark));
            })
        .toList();
  }
}
