package io.stockbot.marketdata.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The rows of one CSV file, plain or gzip. */
final class RowReader implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  private final Path file;
  private final BufferedReader lines;
  private final List<String> header;
  private long line = 1;

  RowReader(Path file) throws BrokenData {
    this.file = file;
    try {
      lines = open(file);
      var first = lines.readLine();
      if (first == null) {
        throw new BrokenData(file, "is empty");
      }
      header = Cells.split(first);
    } catch (IOException e) {
      throw new BrokenData(file, "cannot be read: " + e.getMessage());
    }
  }

  List<String> header() {
    return header;
  }

  /** Of the row that was read last; the header's is 1. */
  long line() {
    return line;
  }

  /** The next row; none at the end of the file. */
  Optional<Cells> next() throws BrokenData {
    try {
      line++;
      var text = lines.readLine();
      if (text == null) {
        return Optional.empty();
      }
      var cells = Cells.split(text);
      if (cells.size() != header.size()) {
        throw new BrokenData(
            file, line, "has " + cells.size() + " columns, the header has " + header.size());
      }
      return Optional.of(new Cells(header, cells));
    } catch (IOException e) {
      throw new BrokenData(file, line, "cannot be read: " + e.getMessage());
    }
  }

  @Override
  public void close() throws BrokenData {
    try {
      lines.close();
    } catch (IOException e) {
      throw new BrokenData(file, "cannot be closed: " + e.getMessage());
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    var bytes = Files.newInputStream(file);
    try {
      return new BufferedReader(new InputStreamReader(plain(file, bytes), StandardCharsets.UTF_8));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static InputStream plain(Path file, InputStream bytes) throws IOException {
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
  }
}
