package io.stockbot.data.command;

import io.stockbot.common.service.StartFailure;
import io.stockbot.data.layout.Intake;
import io.stockbot.data.layout.Layouts;
import io.stockbot.data.layout.MarketTable;
import io.stockbot.data.layout.Understood;
import io.stockbot.data.table.BrokenFile;
import io.stockbot.data.table.Table;
import io.stockbot.data.table.Tables;
import io.stockbot.launcher.service.Installation;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.SymbolName;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code data import}: says what it understands of files, and puts it into the store. */
@Command(
    name = "import",
    description = {
      "Reads CSV (plain or gzip), Parquet and LEAN's zips into the history store.",
      "Doing it again changes nothing, so it can be interrupted and done again."
    })
final class ImportCommand extends StoreCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "What is read; of a folder all files, those in folders below too.")
  private List<Path> paths = List.of();

  @Option(
      names = "--symbol",
      paramLabel = "SYMBOL",
      description = "Of files that do not name it in their rows.")
  private Optional<String> symbol = Optional.empty();

  @Option(
      names = "--layout",
      paramLabel = "NAME",
      description = "ours, yahoo, alpha-vantage, stooq or lean; found out by default.")
  private Optional<String> layout = Optional.empty();

  @Option(
      names = {"--dry-run", "--preview"},
      description = "Reads all of it, says what it understands, and writes nothing.")
  private boolean isDry;

  @Override
  int run(StoreOptions store, PrintWriter out) throws StartFailure, HistoryFailure, BrokenFile {
    checkOptions();
    var files = new SourceFiles(paths).files();
    if (isDry) {
      read(files, Optional.empty(), out);
      return 0;
    }
    try (var history = store.open()) {
      read(files, Optional.of(history), out);
    }
    return 0;
  }

  private void checkOptions() {
    if (!layout.stream().allMatch(Layouts.names()::contains)) {
      throw new ParameterException(
          spec().commandLine(), "--layout must be one of " + String.join(", ", Layouts.names()));
    }
    if (!symbol.stream().allMatch(SymbolName::isSafe)) {
      throw new ParameterException(
          spec().commandLine(), "--symbol must be a symbol such as IBM or BRK.B");
    }
  }

  private void read(List<Tables> files, Optional<History> history, PrintWriter out)
      throws HistoryFailure, BrokenFile {
    var total = 0L;
    for (var file : files) {
      total += file.size();
    }
    var isTerminal = Installation.here().setting("STOCK_BOT_PROGRESS").isPresent();
    var progress = new Progress(err(), isTerminal, total);
    var summary = new ImportSummary(out, progress, history.isPresent());
    for (var file : files) {
      var what = String.valueOf(file.file().getFileName());
      file.each(table -> read(table, history, summary), bytes -> progress.add(bytes, what));
    }
    progress.clear();
    summary.end();
  }

  private void read(Table table, Optional<History> history, ImportSummary summary)
      throws BrokenFile, HistoryFailure {
    var rows = new MarketTable(table, layout, symbol);
    var intake = new Intake(history);
    var understood = new Understood();
    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
      understood.add(row.get());
      intake.add(row.get());
    }
    intake.flush();
    summary.add(rows, understood, intake.merge());
  }
}
