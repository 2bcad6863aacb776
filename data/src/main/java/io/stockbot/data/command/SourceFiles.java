package io.stockbot.data.command;

import io.stockbot.data.table.BrokenFile;
import io.stockbot.data.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that are meant by files and folders, in the order of their names. */
record SourceFiles(List<Path> paths) {

  List<Tables> files() throws BrokenFile {
    var files = new ArrayList<Tables>();
    for (var path : paths) {
      files.addAll(files(path));
    }
    return List.copyOf(files);
  }

  private static List<Tables> files(Path path) throws BrokenFile {
    if (Files.isRegularFile(path)) {
      return List.of(new Tables(path));
    }
    if (!Files.isDirectory(path)) {
      throw new BrokenFile(path.toString(), "there is no such file or folder");
    }
    try (var walk = Files.walk(path)) {
      var files =
          walk.filter(Files::isRegularFile).filter(Tables::isTable).sorted().map(Tables::new);
      var found = files.toList();
      if (found.isEmpty()) {
        throw new BrokenFile(
            path.toString(),
            "the folder holds no file that ends in .csv, .txt, .gz, .zip or .parquet");
      }
      return found;
    } catch (IOException e) {
      throw new BrokenFile(path.toString(), "cannot be read: " + e.getMessage());
    }
  }
}
