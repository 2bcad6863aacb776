package io.stockbot.data.command;

import io.stockbot.common.service.StartFailure;
import io.stockbot.data.table.BrokenFile;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryFile;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.parquet.ParquetExport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code data export}: what the store holds, for others. */
@Command(
    name = "export",
    description = "Writes one kind of data of one symbol to CSV (also .csv.gz) or Parquet.")
final class ExportCommand extends StoreCommand {

  @Parameters(index = "0", paramLabel = "SYMBOL", description = "Such as IBM.")
  private String symbol = "";

  @Parameters(index = "1", paramLabel = "KIND", description = "trades, quotes, 1s to 1h or 1d.")
  private String kind = "";

  @Parameters(
      index = "2",
      paramLabel = "FILE",
      description = "Its name ends in .csv, .csv.gz or .parquet.")
  private Path file = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "TIME",
      description = "Nothing that starts before it, such as 2013-10-07T13:30:00Z.")
  private Optional<Instant> from = Optional.empty();

  @Option(names = "--to", paramLabel = "TIME", description = "Nothing that starts at it or later.")
  private Optional<Instant> to = Optional.empty();

  @Override
  int run(StoreOptions store, PrintWriter out) throws StartFailure, HistoryFailure, BrokenFile {
    var known = HistoryKind.named(kind).orElseThrow(this::unknownKind);
    try (var history = store.read()) {
      var start = from.orElse(Instant.MIN);
      var end = to.orElse(Instant.MAX);
      var files =
          history.files(known, symbol).stream()
              .filter(part -> part.period().overlaps(start, end))
              .toList();
      if (files.isEmpty()) {
        throw new StartFailure(
            "the store holds no %s of %s then; try: stock-bot data ls".formatted(kind, symbol));
      }
      write(store, new CsvExport(history), files, start, end);
    }
    out.println(file + " is written");
    return 0;
  }

  private void write(
      StoreOptions store, CsvExport csv, List<HistoryFile> files, Instant start, Instant end)
      throws StartFailure, HistoryFailure, BrokenFile {
    var name = file.toString();
    if (name.endsWith(".parquet")) {
      new ParquetExport(store.directory()).write(files, start, end, file);
    } else if (name.endsWith(".csv") || name.endsWith(".csv.gz")) {
      csv.write(files, start, end, file);
    } else {
      throw new ParameterException(
          spec().commandLine(), "FILE must end in .csv, .csv.gz or .parquet");
    }
  }

  private ParameterException unknownKind() {
    var names = HistoryKind.all().stream().map(HistoryKind::name).collect(Collectors.joining(", "));
    return new ParameterException(spec().commandLine(), "KIND must be one of " + names);
  }
}
