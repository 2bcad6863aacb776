package io.stockbot.common.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody who misspelt a key most likely meant. */
final class NearestKey {

  private NearestKey() {}

  /** How a problem with an unknown key ends: with the nearest known one. */
  static String hint(String unknown, Collection<String> known) {
    return of(unknown, known).map(key -> "; did you mean " + key + "?").orElse("");
  }

  static Optional<String> of(String unknown, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.<String>comparingInt(key -> distance(unknown, key))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Levenshtein's distance: how many letters are to be added, removed or replaced. */
  private static int distance(String a, String b) {
    var previous = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      var current = new int[b.length() + 1];
      current[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
