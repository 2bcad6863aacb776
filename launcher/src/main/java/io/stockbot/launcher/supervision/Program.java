package io.stockbot.launcher.supervision;

import java.util.List;

/**
 * What a supervisor runs.
 *
 * @param name under which its lines are shown
 * @param command with its arguments
 */
public record Program(String name, List<String> command) {

  public Program {
    command = List.copyOf(command);
  }
}
