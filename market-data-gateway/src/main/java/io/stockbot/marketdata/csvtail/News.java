package io.stockbot.marketdata.csvtail;

import io.stockbot.marketdata.csv.Recorded;
import java.util.List;
import java.util.Optional;

/**
 * What one look at the file found, in this order.
 *
 * @param replaced in words, when another file stands in its place, or the file has become shorter:
 *     the rows are the new file's
 * @param rows that were written
 * @param broken why no row after these can be read
 * @param more whether there was more than one look takes
 */
record News(Optional<String> replaced, List<Recorded> rows, Optional<String> broken, boolean more) {

  static final News NONE = new News(Optional.empty(), List.of(), Optional.empty(), false);

  News {
    rows = List.copyOf(rows);
  }

  static News replaced(String how) {
    return new News(Optional.of(how), List.of(), Optional.empty(), true);
  }

  static News rows(List<Recorded> rows, boolean more) {
    return new News(Optional.empty(), rows, Optional.empty(), more);
  }

  static News broken(List<Recorded> rows, String why) {
    return new News(Optional.empty(), rows, Optional.of(why), false);
  }
}
