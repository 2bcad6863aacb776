package io.stockbot.data.table;

import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.parquet.ParquetTable;
import java.nio.file.Path;
import java.util.Optional;

/** A Parquet file; its column names are the first row. */
final class ParquetRows implements Table {

  private final Path file;
  private final ParquetTable rows;
  private long line;

  ParquetRows(Path file) throws BrokenFile {
    this.file = file;
    try {
      rows = ParquetTable.open(file);
    } catch (HistoryFailure e) {
      throw new BrokenFile(file.toString(), String.valueOf(e.getMessage()));
    }
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public String shortName() {
    return String.valueOf(file.getFileName());
  }

  @Override
  public Optional<String[]> next() throws BrokenFile {
    line++;
    if (line == 1) {
      return Optional.of(rows.header().toArray(String[]::new));
    }
    try {
      return rows.next();
    } catch (HistoryFailure e) {
      throw new BrokenFile(name(), line, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public void close() throws BrokenFile {
    try {
      rows.close();
    } catch (HistoryFailure e) {
      throw new BrokenFile(name(), String.valueOf(e.getMessage()));
    }
  }
}
