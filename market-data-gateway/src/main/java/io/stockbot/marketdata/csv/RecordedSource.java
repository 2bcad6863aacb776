package io.stockbot.marketdata.csv;

import java.util.Optional;

/** Rows of recorded data in the order of their times. The first that is wrong ends it. */
public interface RecordedSource extends AutoCloseable {

  /** The next row; none at the end. */
  Optional<Recorded> next() throws BrokenData;

  /** Something is wrong with the row that was read last. */
  BrokenData broken(String reason);

  @Override
  void close() throws BrokenData;
}
