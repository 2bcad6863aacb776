package io.stockbot.common.settings;

import com.typesafe.config.ConfigOrigin;
import io.stockbot.common.service.StartFailure;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with settings, told at once: a line for each, with its place. */
final class Problems {

  private final List<String> lines = new ArrayList<>();

  void add(ConfigOrigin origin, String problem) {
    lines.add(place(origin) + ": " + problem);
  }

  void throwIfAny() throws StartFailure {
    if (!lines.isEmpty()) {
      throw new StartFailure(String.join("\n", lines));
    }
  }

  private static String place(ConfigOrigin origin) {
    var source = origin.filename() == null ? origin.description() : origin.filename();
    return origin.filename() == null || origin.lineNumber() < 1
        ? source
        : source + ":" + origin.lineNumber();
  }
}
