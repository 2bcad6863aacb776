package io.stockbot.marketdata.replay;

import java.nio.file.Path;

/** Recorded data cannot be read on; the message names file, line and reason. */
public final class BrokenData extends Exception {

  BrokenData(Path file, String reason) {
    super(file + ": " + reason);
  }

  BrokenData(Path file, long line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }
}
