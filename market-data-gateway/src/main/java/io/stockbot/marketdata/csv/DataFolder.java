package io.stockbot.marketdata.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The files that a replay reads: one, or those of one folder that end in .csv or .csv.gz. */
public record DataFolder(List<Path> files) {

  public DataFolder {
    files = List.copyOf(files);
  }

  /**
   * @param data a file or a folder, whose files are read in the order of their names
   * @throws BrokenData when there is nothing to read
   */
  public static DataFolder of(Path data) throws BrokenData {
    if (Files.isRegularFile(data)) {
      return new DataFolder(List.of(data));
    }
    if (!Files.isDirectory(data)) {
      throw new BrokenData(data, "there is no such file or folder");
    }
    try (var entries = Files.list(data)) {
      var files = entries.filter(DataFolder::isData).sorted().toList();
      if (files.isEmpty()) {
        throw new BrokenData(data, "the folder holds no file that ends in .csv or .csv.gz");
      }
      return new DataFolder(files);
    } catch (IOException e) {
      throw new BrokenData(data, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * The symbols that there are, in alphabetical order. Reads the files through, or until all that
   * are wanted are found.
   *
   * @param wanted which to look for; none for all
   * @throws BrokenData when a file cannot be read, or a wanted symbol is not there
   */
  public List<String> symbols(Collection<String> wanted) throws BrokenData {
    var found = new TreeSet<String>();
    for (var file : files) {
      try (var rows = new RecordedFile(file)) {
        collect(rows, wanted, found);
      }
    }
    for (var symbol : wanted) {
      if (!found.contains(symbol)) {
        throw new BrokenData(
            files.getFirst(), "there is no symbol " + symbol + ", but " + String.join(", ", found));
      }
    }
    return wanted.isEmpty() ? List.copyOf(found) : wanted.stream().distinct().sorted().toList();
  }

  private static void collect(RecordedFile rows, Collection<String> wanted, TreeSet<String> found) {
    while (wanted.isEmpty() || !found.containsAll(wanted)) {
      var symbol = rows.nextSymbol();
      if (symbol.isEmpty()) {
        return;
      }
      found.add(symbol.get());
    }
  }

  private static boolean isData(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.endsWith(".csv") || name.endsWith(".csv.gz");
  }
}
