package io.stockbot.benchmarks.wire;

import io.stockbot.common.service.StartFailure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder for as long as a bench needs it: nothing of the user's is read or changed. */
public record Scratch(Path folder) implements AutoCloseable {

  public static Scratch create() throws StartFailure {
    try {
      return new Scratch(Files.createTempDirectory("stock-bot-bench"));
    } catch (IOException e) {
      throw new StartFailure("no temporary folder can be made: " + e, e);
    }
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  /** Deletes it with all that is in it. */
  @Override
  public void close() {
    try (var paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(Scratch::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(File file) {
    if (!file.delete()) {
      throw new UncheckedIOException(new IOException(file + " cannot be deleted"));
    }
  }
}
