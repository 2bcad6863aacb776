package io.stockbot.data.layout;

/** Reads rows of one table. Not for several threads. */
@FunctionalInterface
interface RowParser {

  /**
   * @throws IllegalArgumentException saying what is wrong with the row
   */
  Row<?> parse(String[] cells);
}
