package io.stockbot.marketdata.history.parquet;

import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryFile;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Nanos;
import io.stockbot.protocol.value.Resolution;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes what the store holds to one Parquet file for others: the columns of the CSV layout, times
 * as timestamps in UTC, prices as decimals with six places and shares with nine.
 */
public record ParquetExport(Path directory) {

  private static final String MICROS = "_micros";
  private static final String NANOS = "_nanos";

  /**
   * @param files of one kind and symbol, at least one
   */
  public void write(List<HistoryFile> files, Instant from, Instant to, Path target)
      throws HistoryFailure {
    var first = files.getFirst();
    var time = first.kind().columns().getFirst();
    var path = target.toAbsolutePath().normalize();
    var root = directory.toAbsolutePath().normalize();
    var fresh = path.resolveSibling(path.getFileName() + Replacement.ENDING);
    var sql =
        "COPY (SELECT %s FROM read_parquet(%s, hive_partitioning = false)"
                .formatted(
                    columns(first.kind(), first.symbol()),
                    Database.list(files.stream().map(HistoryFile::path).toList()))
            + " WHERE %1$s >= %2$d AND %1$s < %3$d) TO %4$s (FORMAT parquet, COMPRESSION zstd)"
                .formatted(time, Nanos.of(from), Nanos.of(to), Database.quoted(fresh));
    try (var database = Database.below(root, fresh)) {
      Replacement.of(
          path,
          written ->
              database.use(
                  path + " cannot be written",
                  connection -> {
                    Database.execute(connection, sql);
                    return written;
                  }));
    } catch (IOException e) {
      throw new HistoryFailure(path + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static String columns(HistoryKind<?> kind, String symbol) {
    var isDaily = kind.resolution().equals(Optional.of(Resolution.DAY_1));
    var others =
        kind.columns().stream()
            .skip(1)
            .filter(column -> !column.equals("end_nanos") && !column.endsWith("_bits"))
            .map(ParquetExport::column)
            .collect(Collectors.joining(", "));
    var time = "make_timestamp_ns(%s)".formatted(kind.columns().getFirst());
    return "%s, '%s' AS symbol, %s"
        .formatted(
            isDaily
                ? "CAST(timezone('America/New_York', timezone('UTC', %s)) AS DATE) AS date"
                    .formatted(
                        time.replace("make_timestamp_ns", "make_timestamp")
                            .replace(")", " // 1000)"))
                : time + " AS timestamp",
            symbol,
            others);
  }

  private static String column(String column) {
    if (column.endsWith(MICROS)) {
      return "CAST(CAST(%s AS DECIMAL(19,0)) * 0.000001 AS DECIMAL(19,6)) AS %s"
          .formatted(column, name(column, MICROS));
    }
    return column.endsWith(NANOS)
        ? "CAST(CAST(%s AS DECIMAL(19,0)) * 0.000000001 AS DECIMAL(19,9)) AS %s"
            .formatted(column, name(column, NANOS))
        : column;
  }

  /** {@code bid_size_nanos} is {@code bidSize} to others. */
  private static String name(String column, String unit) {
    var words = column.substring(0, column.length() - unit.length()).split("_", -1);
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
  }
}
