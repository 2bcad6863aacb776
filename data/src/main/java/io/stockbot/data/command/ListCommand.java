package io.stockbot.data.command;

import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.Holding;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;

/** {@code data ls}: what the store holds. */
@Command(name = "ls", description = "Lists what the history store holds, by kind and symbol.")
final class ListCommand extends StoreCommand {

  private static final Set<Integer> NUMBERS = Set.of(2, 3, 6);

  @Override
  int run(StoreOptions store, PrintWriter out) throws StartFailure, HistoryFailure {
    try (var history = store.read()) {
      var table =
          new TextTable(
              List.of("kind", "symbol", "days", "rows", "first", "last", "bytes"), NUMBERS);
      history.holdings().forEach(holding -> table.add(row(holding)));
      table.lines().forEach(out::println);
    }
    return 0;
  }

  private static List<String> row(Holding holding) {
    return List.of(
        holding.kind().name(),
        holding.symbol(),
        Long.toString(holding.days()),
        Long.toString(holding.rows()),
        holding.first().toString(),
        holding.last().toString(),
        Long.toString(holding.bytes()));
  }
}
