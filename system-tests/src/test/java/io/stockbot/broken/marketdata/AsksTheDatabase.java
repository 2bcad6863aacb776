package io.stockbot.broken.marketdata;

final class AsksTheDatabase {

  static String driver() {
    return org.duckdb.DuckDBDriver.class.getName();
  }

  private AsksTheDatabase() {}
}
