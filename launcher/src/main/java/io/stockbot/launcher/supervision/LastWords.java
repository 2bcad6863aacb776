package io.stockbot.launcher.supervision;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What a program said last: the end of what it wrote to standard error, or else its last line.
 * Stack frames are left out. Thread-safe.
 */
final class LastWords {

  private static final int MOST = 20;

  private final Deque<String> errors = new ArrayDeque<>();
  private String last = "";

  synchronized void said(String line) {
    if (isWorthTelling(line)) {
      last = line;
    }
  }

  synchronized void complained(String line) {
    if (isWorthTelling(line)) {
      errors.add(line);
      if (errors.size() > MOST) {
        errors.remove();
      }
    }
  }

  synchronized Optional<String> text() {
    var text = errors.isEmpty() ? last : String.join("\n", errors);
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static boolean isWorthTelling(String line) {
    return !line.isBlank() && !Character.isWhitespace(line.charAt(0));
  }
}
