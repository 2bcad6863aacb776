package io.stockbot.benchmarks.history;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import io.stockbot.common.service.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The other side: DuckDB copies each CSV file to one Parquet file, and believes what it reads. */
final class CopySide implements Side {

  private final MadeUpStore store;
  private Optional<Connection> database = Optional.empty();

  CopySide(MadeUpStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "DuckDB";
  }

  @Override
  public void open() throws StartFailure {
    store.open();
    database = Optional.of(DuckDb.open());
  }

  @Override
  public List<Figure> round() {
    var folder = store.fresh();
    var start = System.nanoTime();
    try (var statement = database.orElseThrow().createStatement()) {
      Files.createDirectories(folder);
      for (var file : MadeUpStore.files(store.csv(), ".csv")) {
        statement.execute(copy(file, folder));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var nanos = System.nanoTime() - start;
    return List.of(
        Figure.rate("rows", store.rows(), nanos),
        Figure.size("parquet", MadeUpStore.bytes(folder, ".parquet")));
  }

  private static String copy(Path csv, Path folder) {
    return "COPY (SELECT * FROM read_csv(%s)) TO %s (FORMAT parquet, COMPRESSION zstd)"
        .formatted(
            DuckDb.quoted(csv), DuckDb.quoted(folder.resolve(csv.getFileName() + ".parquet")));
  }

  @Override
  public void close() {
    try {
      if (database.isPresent()) {
        database.get().close();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
