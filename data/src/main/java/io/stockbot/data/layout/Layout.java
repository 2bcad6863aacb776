package io.stockbot.data.layout;

import io.stockbot.data.table.Table;
import java.util.List;
import java.util.Optional;

/** How somebody writes market data into a table. Immutable. */
interface Layout {

  /** As on the command line, such as {@code yahoo}. */
  String name();

  /** Whether the first row is a header. */
  default boolean hasHeader() {
    return true;
  }

  /**
   * How the rows of a table are read; none when it is not of this layout.
   *
   * @param first its first row
   * @param sample rows of data as wide as the first, up to a thousand and one
   * @param symbol that the user says it is of
   */
  Optional<RowParser> parser(
      Table table, List<String> first, List<List<String>> sample, Optional<String> symbol);
}
