package io.stockbot.marketdata.replay;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.RecordedSource;
import java.util.Collection;
import java.util.List;

/** What a replay reads: files of a folder, or the history store. */
public interface RecordedData extends AutoCloseable {

  /**
   * The symbols that there are, in alphabetical order.
   *
   * @param wanted which to look for; none for all
   * @throws BrokenData when it cannot be read, or a wanted symbol is not there
   */
  List<String> symbols(Collection<String> wanted) throws BrokenData;

  /** Where the rows of an excerpt come from. There may be rows of others, too. */
  List<RecordedSource> open(Excerpt excerpt) throws BrokenData;

  @Override
  default void close() throws BrokenData {}
}
