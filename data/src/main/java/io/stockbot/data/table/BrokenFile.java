package io.stockbot.data.table;

/** A file cannot be read on; the message names file, line and reason. */
public final class BrokenFile extends Exception {

  public BrokenFile(String file, String reason) {
    super(file + ": " + reason);
  }

  public BrokenFile(String file, long line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }
}
