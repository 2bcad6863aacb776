package io.stockbot.marketdata.server;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where market data is kept, and how what is recorded gets there.
 *
 * @param directory of the store
 * @param recordQueue rows that may wait for the recorder; what comes beyond that is lost, and told
 * @param recordBatch rows after which they are written
 * @param recordEvery after how long they are written, however few they are
 * @param readQueue requests that may wait for the store; more are refused
 */
public record HistorySettings(
    Path directory, int recordQueue, int recordBatch, Duration recordEvery, int readQueue) {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public HistorySettings {
    if (recordQueue < 1 || recordBatch < 1 || readQueue < 1) {
      throw new IllegalArgumentException(
          "recordQueue, recordBatch and readQueue must be at least 1");
    }
    if (!recordEvery.isPositive()) {
      throw new IllegalArgumentException("recordEvery must be above 0");
    }
  }
}
