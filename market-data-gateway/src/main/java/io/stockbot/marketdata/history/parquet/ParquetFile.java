package io.stockbot.marketdata.history.parquet;

import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Nanos;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/** Rows of whole numbers in Parquet files of one kind. */
record ParquetFile(Database database, HistoryKind<?> kind) {

  private static final String ROWS = "fresh_rows";

  void write(Path file, List<long[]> rows) throws HistoryFailure {
    database.use(
        file + " cannot be written",
        connection -> {
          var columns =
              kind.columns().stream().map(c -> c + " BIGINT").collect(Collectors.joining(", "));
          Database.execute(connection, "CREATE TEMP TABLE " + ROWS + " (" + columns + ")");
          append(connection, rows);
          Database.execute(
              connection,
              "COPY %s TO %s (FORMAT parquet, COMPRESSION zstd)"
                  .formatted(ROWS, Database.quoted(file)));
          Database.execute(connection, "DROP TABLE " + ROWS);
          return file;
        });
  }

  private static void append(DuckDBConnection connection, List<long[]> rows) throws SQLException {
    try (var appender = connection.createAppender(ROWS)) {
      for (var row : rows) {
        appender.beginRow();
        for (var cell : row) {
          appender.append(cell);
        }
        appender.endRow();
      }
    }
  }

  List<long[]> read(Path file) throws HistoryFailure {
    return read(List.of(file), Instant.MIN, Instant.MAX);
  }

  /** In the order of the files and of their rows, which is that of time. */
  List<long[]> read(List<Path> files, Instant from, Instant to) throws HistoryFailure {
    if (files.isEmpty()) {
      return List.of();
    }
    var columns = kind.columns();
    var time = columns.getFirst();
    var sql =
        "SELECT %s FROM read_parquet([%s], hive_partitioning = false)%s"
            .formatted(
                String.join(", ", columns),
                files.stream().map(Database::quoted).collect(Collectors.joining(", ")),
                where(time, from, to));
    return database.use(
        files.getFirst() + " cannot be read", connection -> rows(connection, sql, columns.size()));
  }

  private static String where(String time, Instant from, Instant to) {
    var isWhole = from.equals(Instant.MIN) && to.equals(Instant.MAX);
    return isWhole
        ? ""
        : " WHERE %1$s >= %2$d AND %1$s < %3$d".formatted(time, Nanos.of(from), Nanos.of(to));
  }

  private static List<long[]> rows(DuckDBConnection connection, String sql, int width)
      throws SQLException {
    var rows = new ArrayList<long[]>();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      while (result.next()) {
        var row = new long[width];
        for (var i = 0; i < width; i++) {
          row[i] = result.getLong(i + 1);
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
