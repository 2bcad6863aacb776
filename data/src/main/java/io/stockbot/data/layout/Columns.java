package io.stockbot.data.layout;

import java.util.List;
import java.util.Optional;

/** Where which column of a header stands. */
record Columns(List<String> names) {

  boolean has(String... wanted) {
    return names.containsAll(List.of(wanted));
  }

  /** Of a column that the header has. */
  int of(String column) {
    return names.indexOf(column);
  }

  Optional<Integer> find(String column) {
    return Optional.of(names.indexOf(column)).filter(index -> index >= 0);
  }
}
