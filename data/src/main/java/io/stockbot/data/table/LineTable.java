package io.stockbot.data.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;

/** Lines with commas and no quotes. Blank lines at the end are none. */
final class LineTable implements Table {

  private static final int BUFFER = 256 * 1024;
  private static final int USUAL_COLUMNS = 12;

  private final String name;
  private final String shortName;
  private final BufferedReader lines;
  private long line;

  LineTable(String name, String shortName, InputStream bytes) {
    this.name = name;
    this.shortName = shortName;
    lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), BUFFER);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String shortName() {
    return shortName;
  }

  @Override
  public Optional<String[]> next() throws BrokenFile {
    try {
      line++;
      var text = lines.readLine();
      if (text != null && text.isBlank()) {
        requireEnd();
        return Optional.empty();
      }
      return Optional.ofNullable(text).map(LineTable::cells);
    } catch (IOException e) {
      throw new BrokenFile(name, line, "cannot be read: " + e.getMessage());
    }
  }

  private void requireEnd() throws IOException, BrokenFile {
    for (var text = lines.readLine(); text != null; text = lines.readLine()) {
      if (!text.isBlank()) {
        throw new BrokenFile(name, line, "is blank");
      }
    }
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public void close() throws BrokenFile {
    try {
      lines.close();
    } catch (IOException e) {
      throw new BrokenFile(name, "cannot be closed: " + e.getMessage());
    }
  }

  /** By hand: it is asked for each row of files with millions. */
  private static String[] cells(String text) {
    var cells = new ArrayList<String>(USUAL_COLUMNS);
    var start = 0;
    for (var comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', start)) {
      cells.add(text.substring(start, comma));
      start = comma + 1;
    }
    cells.add(text.substring(start));
    return cells.toArray(String[]::new);
  }
}
