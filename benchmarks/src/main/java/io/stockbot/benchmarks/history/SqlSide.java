package io.stockbot.benchmarks.history;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.history.Nanos;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** The other side: the same files by SQL, each number looked at and nothing made of it. */
final class SqlSide implements Side {

  private static final int COLUMNS = 9;
  private static final int CLOSE = 6;

  private final MadeUpStore store;
  private Optional<Connection> database = Optional.empty();
  private long closes;
  private long rows;

  SqlSide(MadeUpStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "DuckDB";
  }

  /** After ours, which made the store. */
  @Override
  public void open() throws StartFailure {
    store.open();
    database = Optional.of(DuckDb.open());
  }

  long closes() {
    return closes;
  }

  @Override
  public List<Figure> round() {
    var start = System.nanoTime();
    rows = 0;
    closes = 0;
    try (var statement = database.orElseThrow().createStatement()) {
      for (var symbol : MonthOfMinutes.symbols()) {
        add(statement, symbol);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    var nanos = System.nanoTime() - start;
    return List.of(
        Figure.rate("bars", rows, nanos),
        Figure.duration("a month", nanos / MadeUpBars.MINUTE_SYMBOLS));
  }

  private void add(Statement statement, String symbol) throws SQLException {
    var files = store.first().resolve(Path.of("kind=1m", "symbol=" + symbol, "*.parquet"));
    var sql =
        "SELECT * FROM read_parquet(%s) WHERE start_nanos >= %d AND start_nanos < %d"
            .formatted(
                DuckDb.quoted(files), Nanos.of(MonthOfMinutes.FROM), Nanos.of(MonthOfMinutes.TO));
    try (var result = statement.executeQuery(sql + " ORDER BY start_nanos")) {
      while (result.next()) {
        rows++;
        for (var column = 1; column <= COLUMNS; column++) {
          var cell = result.getLong(column);
          closes += column == CLOSE ? cell : 0;
        }
      }
    }
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
