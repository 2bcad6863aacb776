package io.stockbot.benchmarks.harness;

import io.stockbot.common.service.StartFailure;
import java.util.List;

/** One of the two that are compared. For one thread; closed also when it could not open. */
public interface Side extends AutoCloseable {

  /** Who it is, for the table. */
  String name();

  /** Makes ready what a round needs and does not measure. */
  default void open() throws StartFailure {}

  /**
   * Does the work once.
   *
   * @return the figures, the one that is compared first; the same names in each round, and the
   *     first a rate on both sides
   */
  List<Figure> round();

  @Override
  default void close() {}
}
