package io.stockbot.marketdata.history.parquet;

import io.stockbot.marketdata.history.HistoryFailure;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * DuckDB in memory, which may touch the files below one folder or one file and nothing else: no
 * other file, no network, no extension, and nobody can change that. Thread-safe: each use has a
 * connection of its own.
 */
final class Database implements AutoCloseable {

  private static final String URL = "jdbc:duckdb:";

  /** What the driver puts before the reason of a query that failed when its result was fetched. */
  private static final String ECHO =
      "Invalid Input Error: Attempting to execute an unsuccessful or closed pending query result\n"
          + "Error: ";

  private final DuckDBConnection root;

  /** What is done with a connection. */
  @FunctionalInterface
  interface Use<T> {
    T with(DuckDBConnection connection) throws SQLException;
  }

  private Database(DuckDBConnection root) {
    this.root = root;
  }

  /** For the files below a folder. */
  static Database below(Path folder) throws HistoryFailure {
    return open(List.of(folder), List.of());
  }

  /** For one file. */
  static Database of(Path file) throws HistoryFailure {
    return open(List.of(), List.of(file));
  }

  /** For the files below a folder, and one more. */
  static Database below(Path folder, Path file) throws HistoryFailure {
    return open(List.of(folder), List.of(file));
  }

  private static Database open(List<Path> folders, List<Path> files) throws HistoryFailure {
    try {
      var connection = (DuckDBConnection) DriverManager.getConnection(URL);
      for (var change :
          List.of(
              // Files are small: threads would wait for each other longer than they work.
              "SET threads = 1",
              "SET memory_limit = '512MB'",
              "SET temp_directory = ''",
              "SET TimeZone = 'UTC'",
              "SET autoinstall_known_extensions = false",
              "SET autoload_known_extensions = false",
              "SET preserve_insertion_order = true",
              "SET allowed_directories = " + list(folders),
              "SET allowed_paths = " + list(files),
              "SET enable_external_access = false",
              "SET lock_configuration = true")) {
        execute(connection, change);
      }
      return new Database(connection);
    } catch (SQLException e) {
      throw new HistoryFailure("DuckDB does not start: " + e.getMessage(), e);
    }
  }

  /**
   * @param what is done, for the message when it cannot be
   */
  <T> T use(String what, Use<T> use) throws HistoryFailure {
    try (var connection = root.duplicate()) {
      return use.with(connection);
    } catch (SQLException e) {
      throw new HistoryFailure(what + ": " + reason(e), e);
    }
  }

  /** One more connection, to be closed by who asks for it. */
  DuckDBConnection connection() throws SQLException {
    return root.duplicate();
  }

  @Override
  public void close() throws HistoryFailure {
    try {
      root.close();
    } catch (SQLException e) {
      throw new HistoryFailure("DuckDB does not end: " + reason(e), e);
    }
  }

  static void execute(DuckDBConnection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Paths as SQL wants them. */
  static String list(List<Path> paths) {
    return paths.stream().map(Database::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  /** A path as SQL wants it. */
  static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  /** The first line: more would show the query. */
  static String reason(SQLException e) {
    var message = String.valueOf(e.getMessage());
    var reason = message.startsWith(ECHO) ? message.substring(ECHO.length()) : message;
    return reason.lines().findFirst().orElse("");
  }
}
