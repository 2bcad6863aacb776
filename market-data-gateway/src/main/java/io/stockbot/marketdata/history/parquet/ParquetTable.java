package io.stockbot.marketdata.history.parquet;

import io.stockbot.marketdata.history.HistoryFailure;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/**
 * Anybody's Parquet file as rows of text, as a CSV file would have them: an empty cell for nothing,
 * times such as {@code 2013-10-07 13:30:00} in UTC. Not for several threads.
 */
public final class ParquetTable implements AutoCloseable {

  private final Path file;
  private final Database database;
  private final DuckDBConnection connection;
  private final Statement statement;
  private final ResultSet rows;
  private final List<String> header;

  private ParquetTable(Path file, Database database) throws SQLException {
    this.file = file;
    this.database = database;
    connection = database.connection();
    statement = connection.createStatement();
    rows =
        statement.executeQuery(
            "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet(%s)"
                .formatted(Database.quoted(file)));
    var names = new ArrayList<String>();
    for (var i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      names.add(rows.getMetaData().getColumnName(i));
    }
    header = List.copyOf(names);
  }

  public static ParquetTable open(Path file) throws HistoryFailure {
    var path = file.toAbsolutePath().normalize();
    var database = Database.of(path);
    try {
      return new ParquetTable(path, database);
    } catch (SQLException e) {
      database.close();
      throw new HistoryFailure(path + " cannot be read: " + Database.reason(e), e);
    }
  }

  public List<String> header() {
    return header;
  }

  /** The next row; none at the end. */
  public Optional<String[]> next() throws HistoryFailure {
    try {
      if (!rows.next()) {
        return Optional.empty();
      }
      var cells = new String[header.size()];
      for (var i = 0; i < cells.length; i++) {
        cells[i] = Optional.ofNullable(rows.getString(i + 1)).orElse("");
      }
      return Optional.of(cells);
    } catch (SQLException e) {
      throw new HistoryFailure(file + " cannot be read: " + Database.reason(e), e);
    }
  }

  @Override
  public void close() throws HistoryFailure {
    try (database) {
      rows.close();
      statement.close();
      connection.close();
    } catch (SQLException e) {
      throw new HistoryFailure(file + " cannot be closed: " + Database.reason(e), e);
    }
  }
}
