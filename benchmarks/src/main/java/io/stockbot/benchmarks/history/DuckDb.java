package io.stockbot.benchmarks.history;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The other side's database, as its user would open it. */
final class DuckDb {

  private DuckDb() {}

  static Connection open() {
    try {
      return DriverManager.getConnection("jdbc:duckdb:");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }
}
