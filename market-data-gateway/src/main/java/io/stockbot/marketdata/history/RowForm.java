package io.stockbot.marketdata.history;

import io.stockbot.protocol.value.Resolution;
import java.util.List;
import java.util.Optional;

/** How a value becomes whole numbers, and a value again. */
interface RowForm<T> {

  /** How the names of columns end that mean something here alone. */
  String BITS = "_bits";

  List<String> columns();

  long[] row(T value);

  T value(String symbol, long[] row);

  default Optional<Resolution> resolution() {
    return Optional.empty();
  }
}
