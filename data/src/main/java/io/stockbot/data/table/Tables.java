package io.stockbot.data.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/** The tables in one file: one, or each entry of a zip in the order of their names. */
public record Tables(Path file) {

  private static final int BUFFER = 64 * 1024;

  /** Whether a file of this name can hold a table. */
  public static boolean isTable(Path file) {
    var name = String.valueOf(file.getFileName());
    return List.of(".csv", ".txt", ".csv.gz", ".txt.gz", ".zip", ".parquet").stream()
        .anyMatch(name::endsWith);
  }

  /** What is done with a table. */
  @FunctionalInterface
  public interface Reader<E extends Exception> {
    void read(Table table) throws BrokenFile, E;
  }

  /**
   * @param progress told how many bytes of the file were read since it was told last
   */
  public <E extends Exception> void each(Reader<E> reader, LongConsumer progress)
      throws BrokenFile, E {
    var name = file.toString();
    if (name.endsWith(".zip")) {
      eachEntry(reader, progress);
    } else if (name.endsWith(".parquet")) {
      try (var table = new ParquetRows(file)) {
        reader.read(table);
      }
      progress.accept(size());
    } else {
      try (var table = lines(new CountedStream(stream(), progress))) {
        reader.read(table);
      }
    }
  }

  public long size() throws BrokenFile {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private InputStream stream() throws BrokenFile {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Table lines(InputStream bytes) throws BrokenFile {
    var name = String.valueOf(file.getFileName());
    if (!name.endsWith(".gz")) {
      return new LineTable(file.toString(), name, bytes);
    }
    try {
      var plain = new GZIPInputStream(bytes, BUFFER);
      return new LineTable(file.toString(), name.substring(0, name.length() - 3), plain);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private <E extends Exception> void eachEntry(Reader<E> reader, LongConsumer progress)
      throws BrokenFile, E {
    try (var zip = new ZipFile(file.toFile())) {
      var entries = new ArrayList<>(zip.stream().filter(entry -> !entry.isDirectory()).toList());
      entries.sort(Comparator.comparing(entry -> entry.getName()));
      for (var entry : entries) {
        var shortName = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        var name = file + "#" + entry.getName();
        try (var table = new LineTable(name, shortName, zip.getInputStream(entry))) {
          reader.read(table);
        }
      }
      progress.accept(Files.size(file));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private BrokenFile unreadable(IOException e) {
    var reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return new BrokenFile(file.toString(), "cannot be read: " + reason);
  }
}
