package io.stockbot.common.websocket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many files, sockets among them, a process may open, where the system tells. */
public final class FileLimit {

  private static final Path LIMITS = Path.of("/proc/self/limits");
  private static final Pattern OPEN_FILES =
      Pattern.compile("^Max open files\\s+(\\d+)\\s.*", Pattern.DOTALL);

  /** What a process opens besides its clients: libraries, logs, listeners, links. */
  private static final int OTHER_FILES = 200;

  private FileLimit() {}

  /** What to do so that this process can have so many connections; empty when it can. */
  public static Optional<String> problem(int connections) {
    return problem(connections, lines());
  }

  static Optional<String> problem(int connections, List<String> limits) {
    return limits.stream()
        .map(OPEN_FILES::matcher)
        .filter(matcher -> matcher.matches())
        .map(matcher -> Long.parseLong(matcher.group(1)))
        .filter(limit -> limit < connections + OTHER_FILES)
        .map(
            limit ->
                "this process may open %d files, too few for %d connections: raise it with 'ulimit -n %d'"
                    .formatted(limit, connections, connections + OTHER_FILES))
        .findFirst();
  }

  private static List<String> lines() {
    try {
      return Files.isReadable(LIMITS) ? Files.readAllLines(LIMITS) : List.of();
    } catch (IOException untold) {
      return List.of();
    }
  }
}
