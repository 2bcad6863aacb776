package io.stockbot.marketdata.csvtail;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.Cells;
import io.stockbot.marketdata.csv.Layout;
import io.stockbot.marketdata.csv.Recorded;
import io.stockbot.protocol.value.Resolution;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines of one file, the header first; the times of its rows never go backwards. Not
 * thread-safe.
 */
final class RowParser {

  private final Path file;
  private final Resolution barLength;
  private Optional<Layout> layout = Optional.empty();
  private List<String> header = List.of();
  private Instant last = Instant.MIN;
  private long line;

  /**
   * @param barLength of rows that are bars
   */
  RowParser(Path file, Resolution barLength) {
    this.file = file;
    this.barLength = barLength;
  }

  /** The row of the next line; none when it is the header. */
  Optional<Recorded> next(String text) throws BrokenData {
    line++;
    var cells = Cells.split(text);
    if (layout.isEmpty()) {
      header = cells;
      layout = Layout.of(cells);
      if (layout.isEmpty()) {
        throw broken("the header names no known kind of data");
      }
      return Optional.empty();
    }
    if (cells.size() != header.size()) {
      throw broken("has " + cells.size() + " columns, the header has " + header.size());
    }
    return Optional.of(read(new Cells(header, cells), layout.get()));
  }

  /** Passes over the next line, whatever it is but for the header. */
  void skip(String text) throws BrokenData {
    if (layout.isEmpty()) {
      var _ = next(text);
    } else {
      line++;
    }
  }

  /** Something is wrong with the line after those that were read. */
  BrokenData brokenNext(String reason) {
    return new BrokenData(file, line + 1, reason);
  }

  private Recorded read(Cells cells, Layout kind) throws BrokenData {
    try {
      var row = kind.read(cells, barLength);
      if (row.start().isBefore(last)) {
        throw broken("time goes backwards, from " + last + " to " + row.start());
      }
      last = row.start();
      return row;
    } catch (IllegalArgumentException e) {
      throw broken(String.valueOf(e.getMessage()));
    }
  }

  private BrokenData broken(String reason) {
    return new BrokenData(file, line, reason);
  }
}
