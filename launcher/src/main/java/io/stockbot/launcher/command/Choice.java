package io.stockbot.launcher.command;

import java.util.List;

/**
 * An option that was given. Immutable.
 *
 * @param option as on the command line
 * @param keys of the settings that it overrides
 */
record Choice(String option, List<String> keys, String value) {

  Choice {
    keys = List.copyOf(keys);
  }
}
