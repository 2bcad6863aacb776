package io.stockbot.common.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of recorded data that {@code STOCK_BOT_DATA} names; tests on it are skipped without.
 */
public final class RecordedData {

  private RecordedData() {}

  /** The file or folder below the recorded data; skips the calling test when it is not there. */
  public static Path require(String first, String... more) {
    var folder = folder();
    Assumptions.assumeTrue(
        folder.isPresent(), "no recorded data: name its folder in STOCK_BOT_DATA");
    var file = folder.orElseThrow().resolve(Path.of(first, more));
    Assumptions.assumeTrue(Files.exists(file), "the recorded data has no " + Path.of(first, more));
    return file;
  }

  private static Optional<Path> folder() {
    return Optional.ofNullable(System.getenv("STOCK_BOT_DATA"))
        .filter(name -> !name.isBlank())
        .map(Path::of)
        .or(
            () ->
                Optional.ofNullable(System.getProperty("stockbot.root"))
                    .map(root -> Path.of(root).resolveSibling("shared").resolve("data")))
        .filter(Files::isDirectory);
  }
}
