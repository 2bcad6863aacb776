package io.stockbot.marketdata.csv;

import io.stockbot.protocol.value.Resolution;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * One file of recorded data, read row by row; its times never go backwards. Nothing of it is
 * skipped: the first row that is wrong ends it.
 */
public final class RecordedFile implements RecordedSource {

  private final Path file;
  private final RowReader rows;
  private final Layout layout;
  private final Resolution resolution;
  private Instant last = Instant.MIN;

  /**
   * @throws BrokenData when the file cannot be read or its header is not known
   */
  public RecordedFile(Path file) throws BrokenData {
    this.file = file;
    rows = new RowReader(file);
    layout =
        Layout.of(rows.header())
            .orElseThrow(() -> new BrokenData(file, 1, "the header names no known kind of data"));
    resolution = layout.hasLength() ? BarLength.of(file) : Resolution.TICK;
  }

  @Override
  public Optional<Recorded> next() throws BrokenData {
    var row = rows.next();
    return row.isPresent() ? Optional.of(read(row.get())) : Optional.empty();
  }

  /** The symbol of the next row; none at the end of the file or of what can be read of it. */
  public Optional<String> nextSymbol() {
    try {
      return rows.next().map(Cells::symbol);
    } catch (BrokenData | IllegalArgumentException brokenRow) {
      // Whoever replays the file is told when it comes to this row.
      return Optional.empty();
    }
  }

  @Override
  public BrokenData broken(String reason) {
    return new BrokenData(file, rows.line(), reason);
  }

  @Override
  public void close() throws BrokenData {
    rows.close();
  }

  private Recorded read(Cells row) throws BrokenData {
    try {
      var recorded = layout.read(row, resolution);
      if (recorded.start().isBefore(last)) {
        throw broken("time goes backwards, from " + last + " to " + recorded.start());
      }
      last = recorded.start();
      return recorded;
    } catch (IllegalArgumentException e) {
      throw broken(String.valueOf(e.getMessage()));
    }
  }
}
