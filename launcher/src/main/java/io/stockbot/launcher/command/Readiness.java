package io.stockbot.launcher.command;

import com.typesafe.config.Config;
import io.stockbot.launcher.service.ServiceKind;
import io.stockbot.launcher.supervision.HealthProbe;
import io.stockbot.launcher.supervision.Screen;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Whether the services can be used: tells what is missing when that lasts, and welcomes the user
 * once when nothing is. Not thread-safe.
 */
final class Readiness {

  /** So many looks at the same problem make it worth telling. */
  private static final int LASTING = 40;

  private final Config settings;
  private final Screen screen;
  private String problem = "";
  private int looks;
  private boolean ready;

  Readiness(Config settings, Screen screen) {
    this.settings = settings;
    this.screen = screen;
  }

  boolean isReady() {
    return ready;
  }

  void look() {
    var now = problems();
    if (now.isEmpty()) {
      ready = true;
      screen.say(Welcome.text(settings));
    } else {
      looks = now.equals(problem) ? looks + 1 : 1;
      problem = now;
      if (looks == LASTING) {
        screen.say("waiting for " + problem);
      }
    }
  }

  private String problems() {
    return Arrays.stream(ServiceKind.values())
        .flatMap(
            kind ->
                HealthProbe.problem(settings.getInt(kind.portKey())).stream()
                    .map(reason -> kind.title() + ": " + reason))
        .collect(Collectors.joining("; "));
  }
}
