package io.stockbot.systemtests.trial;

import io.stockbot.launcher.service.Installation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the recorded quotes and trades are that a trial replays. */
final class RecordedTicks {

  private RecordedTicks() {}

  /**
   * @param named by the user; else the ticks of STOCK_BOT_DATA, or of the folder shared beside the
   *     program's
   */
  static Path folder(Optional<Path> named) throws TrialEnded {
    var home = Installation.here().home().toAbsolutePath();
    var folder =
        named
            .or(() -> Installation.here().setting("STOCK_BOT_DATA").map(d -> Path.of(d, "ticks")))
            .orElseGet(() -> home.resolveSibling("shared").resolve("data").resolve("ticks"));
    if (!Files.exists(folder)) {
      throw new TrialEnded("there is recorded data in " + folder + "; name it with --data");
    }
    return folder.toAbsolutePath();
  }
}
