package io.stockbot.data.table;

import java.util.Optional;

/** Rows of text, one after the other; the first of most is a header. Not for several threads. */
public interface Table extends AutoCloseable {

  /** What is shown to a user: a path, and the entry in a zip. */
  String name();

  /** The last part of the name, in which vendors write the symbol and the day. */
  String shortName();

  /** The next row; none at the end. */
  Optional<String[]> next() throws BrokenFile;

  /** Of the row that was read last, from 1. */
  long line();

  @Override
  void close() throws BrokenFile;
}
