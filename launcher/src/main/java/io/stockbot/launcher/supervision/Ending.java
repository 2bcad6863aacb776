package io.stockbot.launcher.supervision;

import java.util.Map;
import java.util.Optional;

/**
 * How a program ended.
 *
 * @param status as its parent sees it; from 129 on, the signal that ended it
 * @param lastWords empty where it said nothing
 */
record Ending(String name, int status, Optional<String> lastWords) {

  private static final int SIGNAL = 128;
  private static final Map<Integer, String> SIGNALS =
      Map.of(
          1, "SIGHUP", 2, "SIGINT", 3, "SIGQUIT", 6, "SIGABRT", 9, "SIGKILL", 11, "SIGSEGV", 15,
          "SIGTERM");

  /** For the user; a signal needs no last words, which are about something else. */
  String reason() {
    if (status > SIGNAL) {
      return name + " was ended by " + signal();
    }
    return name + " ended with exit status " + status + lastWords.map(": "::concat).orElse("");
  }

  private String signal() {
    return SIGNALS.getOrDefault(status - SIGNAL, "signal " + (status - SIGNAL));
  }
}
