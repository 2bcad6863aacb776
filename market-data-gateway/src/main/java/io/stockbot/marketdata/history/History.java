package io.stockbot.marketdata.history;

import java.time.Instant;
import java.util.List;

/**
 * Market data that is kept. Prices are raw: adjusted for nothing. Rows of one symbol and kind are
 * ordered by time, and those of one time by when they came. Thread-safe; calls block on the disk.
 */
public interface History extends AutoCloseable {

  /**
   * Puts rows beside those that are there, so that doing it twice changes nothing: a bar replaces
   * the one of the same start, a trade or quote is added unless the same one is there for it.
   *
   * @param rows of this symbol, of any periods and in any order
   * @throws HistoryFailure when a file cannot be written; each file is as before or as wanted
   */
  <T> Merge merge(HistoryKind<T> kind, String symbol, List<T> rows) throws HistoryFailure;

  /**
   * Adds rows that have just come: all of them, whatever is there. A bar replaces the one of the
   * same start.
   *
   * @throws HistoryFailure as {@link #merge}
   */
  <T> void append(HistoryKind<T> kind, String symbol, List<T> rows) throws HistoryFailure;

  /** All rows that start at {@code from} or later and before {@code to}. */
  <T> List<T> read(HistoryKind<T> kind, String symbol, Instant from, Instant to)
      throws HistoryFailure;

  /**
   * The latest rows, oldest first, of those that start at {@code from} or later and before {@code
   * to}. Reads no file that it does not need.
   *
   * @param limit at most so many
   */
  <T> List<T> latest(HistoryKind<T> kind, String symbol, Instant from, Instant to, int limit)
      throws HistoryFailure;

  /** What there is: by kind as in {@link HistoryKind#all()}, then by symbol, then by period. */
  List<HistoryFile> files() throws HistoryFailure;

  /** What there is of one kind and symbol, the oldest first. */
  List<HistoryFile> files(HistoryKind<?> kind, String symbol) throws HistoryFailure;

  /** How much there is of each kind and symbol, in the order of {@link #files()}. */
  List<Holding> holdings() throws HistoryFailure;

  @Override
  void close() throws HistoryFailure;
}
