package io.stockbot.marketdata.history.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that takes the place of another in one step: written beside it, forced to the disk, then
 * renamed. Whatever happens before the last step leaves the old file as it was.
 */
final class Replacement {

  /** What was not renamed is left over by a writer that died, and never read. */
  static final String ENDING = ".tmp";

  private Replacement() {}

  /** Writes a file to the path that it is given. */
  @FunctionalInterface
  interface Writer<E extends Exception> {
    void write(Path file) throws E;
  }

  static <E extends Exception> void of(Path file, Writer<E> writer) throws IOException, E {
    var folder = Files.createDirectories(file.toAbsolutePath().getParent());
    var fresh = folder.resolve(file.getFileName() + ENDING);
    try {
      Files.deleteIfExists(fresh);
      writer.write(fresh);
      force(fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Makes sure that files which took their places below a folder are there after a crash, too. */
  static void settle(Path folder) throws IOException {
    force(folder);
  }

  /** Deletes what writers that died left below a folder. */
  static void sweep(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.filter(p -> p.toString().endsWith(ENDING)).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static void force(Path path) throws IOException {
    try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
