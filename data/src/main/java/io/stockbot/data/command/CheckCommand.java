package io.stockbot.data.command;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.common.service.StartFailure;
import io.stockbot.data.check.Checker;
import io.stockbot.data.check.Fault;
import io.stockbot.data.check.Findings;
import io.stockbot.data.check.KnownSplits;
import io.stockbot.data.check.SplitFiles;
import io.stockbot.data.table.BrokenFile;
import io.stockbot.launcher.service.Installation;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.Holding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code data check}: what is wrong with what the store holds. */
@Command(
    name = "check",
    description = {
      "Looks for duplicates, disorder, prices that cannot be, missing sessions and minutes,",
      "and jumps that look like splits. Exits with 1 when something is wrong."
    })
final class CheckCommand extends StoreCommand {

  @Parameters(arity = "0..*", paramLabel = "SYMBOL", description = "All by default.")
  private List<String> symbols = List.of();

  @Option(
      names = "--corporate-actions",
      paramLabel = "DIR",
      description = "Files such as IBM.csv (exDate, type) with the splits that are known.")
  private Optional<Path> actions = Optional.empty();

  @Override
  int run(StoreOptions store, PrintWriter out) throws StartFailure, HistoryFailure, BrokenFile {
    var splits = actions.isPresent() ? SplitFiles.read(actions.get()) : KnownSplits.NONE;
    var examples = new ArrayList<String>();
    var isGood = true;
    try (var history = store.read()) {
      var checker = new Checker(history, ExchangeCalendar.usEquities(), splits);
      var table = new TextTable(header(), numbers());
      var holdings =
          history.holdings().stream()
              .filter(holding -> symbols.isEmpty() || symbols.contains(holding.symbol()))
              .toList();
      requireAll(holdings);
      var isTerminal = Installation.here().setting("STOCK_BOT_PROGRESS").isPresent();
      var progress =
          new Progress(err(), isTerminal, holdings.stream().mapToLong(Holding::rows).sum());
      for (var holding : holdings) {
        var findings = checker.check(holding.kind(), holding.symbol());
        progress.add(holding.rows(), holding.kind() + " of " + holding.symbol());
        table.add(row(holding, findings));
        examples.addAll(examples(holding, findings));
        isGood &= findings.isGood();
      }
      progress.clear();
      table.lines().forEach(out::println);
    }
    examples.forEach(out::println);
    return isGood ? 0 : 1;
  }

  private void requireAll(List<Holding> holdings) throws StartFailure {
    for (var symbol : symbols) {
      if (holdings.stream().noneMatch(holding -> holding.symbol().equals(symbol))) {
        throw new StartFailure("the store holds nothing of " + symbol + "; try: stock-bot data ls");
      }
    }
  }

  private static List<String> header() {
    var header = new ArrayList<>(List.of("symbol", "kind", "rows"));
    Arrays.stream(Fault.values()).map(Fault::title).forEach(header::add);
    header.add("verdict");
    return header;
  }

  private static Set<Integer> numbers() {
    return IntStream.range(2, 3 + Fault.values().length).boxed().collect(Collectors.toSet());
  }

  private static List<String> row(Holding holding, Findings findings) {
    var row =
        new ArrayList<>(
            List.of(holding.symbol(), holding.kind().name(), Long.toString(holding.rows())));
    Arrays.stream(Fault.values())
        .map(fault -> Long.toString(findings.count(fault)))
        .forEach(row::add);
    row.add(findings.isGood() ? "good" : "WRONG");
    return row;
  }

  /** Where to look, for what is wrong and for splits. */
  private static List<String> examples(Holding holding, Findings findings) {
    return Arrays.stream(Fault.values())
        .filter(fault -> fault.isWrong() && findings.count(fault) > 0)
        .map(
            fault ->
                "%s %s, %s: %s%s"
                    .formatted(
                        holding.symbol(),
                        holding.kind(),
                        fault.title(),
                        String.join("; ", findings.examples(fault)),
                        findings.count(fault) > findings.examples(fault).size() ? "; …" : ""))
        .toList();
  }
}
