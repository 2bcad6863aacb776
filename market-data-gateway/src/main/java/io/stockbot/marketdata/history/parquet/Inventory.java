package io.stockbot.marketdata.history.parquet;

import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryFile;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Holding;
import io.stockbot.marketdata.history.Nanos;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** Counts what files of one kind hold. */
record Inventory(Database database, HistoryKind<?> kind) {

  private static final long DAY = Duration.ofDays(1).toNanos();

  /**
   * In New York it is at most five hours earlier than in UTC, and nobody trades from 20:00 to
   * 04:00: with four hours off, each trading day is one day of UTC.
   */
  private static final long NIGHT = Duration.ofHours(4).toNanos();

  /** One holding for each symbol, in the order of the files. */
  List<Holding> of(List<HistoryFile> files) throws HistoryFailure {
    var bySymbol = new LinkedHashMap<String, List<HistoryFile>>();
    files.forEach(
        file -> bySymbol.computeIfAbsent(file.symbol(), first -> new ArrayList<>()).add(file));
    var holdings = new ArrayList<Holding>();
    for (var entry : bySymbol.entrySet()) {
      holdings.add(holding(entry.getKey(), entry.getValue()));
    }
    return holdings;
  }

  private Holding holding(String symbol, List<HistoryFile> files) throws HistoryFailure {
    var time = kind.columns().getFirst();
    var paths =
        files.stream().map(file -> Database.quoted(file.path())).collect(Collectors.joining(", "));
    var sql =
        "SELECT count(*), min(%1$s), max(%1$s), count(DISTINCT (%1$s - %3$d) // %4$d)"
                .formatted(time, paths, NIGHT, DAY)
            + " FROM read_parquet([%2$s], hive_partitioning = false)".formatted(time, paths);
    var bytes = bytes(files);
    return database.use(
        kind + " of " + symbol + " cannot be counted",
        connection -> counted(connection, sql, symbol, bytes));
  }

  private Holding counted(DuckDBConnection connection, String sql, String symbol, long bytes)
      throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return new Holding(
          kind,
          symbol,
          result.getLong(4),
          result.getLong(1),
          Nanos.instant(result.getLong(2)),
          Nanos.instant(result.getLong(3)),
          bytes);
    }
  }

  private static long bytes(List<HistoryFile> files) throws HistoryFailure {
    var sum = 0L;
    for (var file : files) {
      try {
        sum += Files.size(file.path());
      } catch (IOException e) {
        throw new HistoryFailure(file.path() + " cannot be read: " + e.getMessage(), e);
      }
    }
    return sum;
  }
}
