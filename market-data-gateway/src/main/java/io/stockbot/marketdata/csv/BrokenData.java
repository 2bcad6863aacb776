package io.stockbot.marketdata.csv;

import java.nio.file.Path;

/** Recorded data cannot be read on; the message names file, line and reason. */
public final class BrokenData extends Exception {

  /** Of a whole file. */
  public BrokenData(Path file, String reason) {
    super(file + ": " + reason);
  }

  /**
   * @param line the header's is 1
   */
  public BrokenData(Path file, long line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }
}
