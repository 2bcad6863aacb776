package io.stockbot.benchmarks.history;

import io.stockbot.benchmarks.wire.Scratch;
import io.stockbot.common.service.StartFailure;
import io.stockbot.data.layout.Intake;
import io.stockbot.data.layout.MarketTable;
import io.stockbot.data.table.BrokenFile;
import io.stockbot.data.table.Table;
import io.stockbot.data.table.Tables;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.parquet.ParquetHistory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Made-up CSV files and the stores that are made of them, for both sides of a contest. */
final class MadeUpStore implements AutoCloseable {

  private Optional<Scratch> scratch = Optional.empty();
  private long rows;
  private int stores;

  /** Writes the CSV files, once. */
  void open() throws StartFailure {
    if (scratch.isPresent()) {
      return;
    }
    scratch = Optional.of(Scratch.create());
    try {
      rows = new MadeUpBars(csv()).write();
    } catch (IOException e) {
      throw new StartFailure("bars cannot be made up: " + e, e);
    }
  }

  long rows() {
    return rows;
  }

  Path csv() {
    return file("csv");
  }

  /** The first folder that was fresh. */
  Path first() {
    return file("store0");
  }

  /** A folder that nobody has used. */
  Path fresh() {
    return file("store" + stores++);
  }

  /** As {@code stock-bot data import} does it. */
  void importInto(Path folder) {
    try (var history = ParquetHistory.open(folder)) {
      for (var file : files(csv(), ".csv")) {
        new Tables(file).each(table -> take(table, history), bytes -> {});
      }
    } catch (HistoryFailure | BrokenFile e) {
      throw new IllegalStateException(e);
    }
  }

  private static void take(Table table, History history) throws BrokenFile, HistoryFailure {
    var market = new MarketTable(table, Optional.empty(), Optional.empty());
    var intake = new Intake(Optional.of(history));
    for (var row = market.next(); row.isPresent(); row = market.next()) {
      intake.add(row.get());
    }
    intake.flush();
  }

  /** The files below a folder whose names end so, in order. */
  static List<Path> files(Path folder, String ending) {
    try (var paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long bytes(Path folder, String ending) {
    return files(folder, ending).stream().mapToLong(path -> path.toFile().length()).sum();
  }

  private Path file(String name) {
    return scratch.orElseThrow().file(name);
  }

  @Override
  public void close() {
    scratch.ifPresent(Scratch::close);
  }
}
