package io.stockbot.risk.book;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Exposure by key, where what is absent is none. */
final class Exposures<K> {

  private final Map<K, Exposure> exposures = new HashMap<>();

  Exposure of(K key) {
    return exposures.getOrDefault(key, Exposure.NONE);
  }

  void change(K key, UnaryOperator<Exposure> change) {
    var changed = change.apply(of(key));
    if (changed.equals(Exposure.NONE)) {
      exposures.remove(key);
    } else {
      exposures.put(key, changed);
    }
  }

  int size() {
    return exposures.size();
  }
}
