package io.stockbot.launcher.command;

import com.typesafe.config.Config;
import io.stockbot.launcher.service.ServiceKind;
import java.util.Map;

/** What a user reads about services that are not ready: why, and what to do about it. */
final class Remedy {

  /** How the orchestrator begins to say so. */
  private static final String KILL_SWITCH = "the kill switch is pressed";

  private Remedy() {}

  /** Empty when there is nothing to say. */
  static String text(Map<ServiceKind, String> reasons, Config settings) {
    if (reasons.isEmpty()) {
      return "";
    }
    var text = new StringBuilder("\nNot ready:\n");
    reasons.forEach((kind, reason) -> text.append("  %s: %s\n".formatted(kind.title(), reason)));
    var pressed = reasons.values().stream().anyMatch(reason -> reason.startsWith(KILL_SWITCH));
    return text.append(pressed ? reset(settings) : restart()).toString();
  }

  private static String reset(Config settings) {
    var guardian = ServiceKind.RISK_GUARDIAN;
    return """

    No position is opened until the kill switch is reset. When its cause is gone (in another terminal):
      npx wscat -c %s -w 3 -x '{"type":"reset","reason":"the cause is gone"}'
    """
        .formatted(guardian.address(settings.getInt(guardian.portKey())));
  }

  private static String restart() {
    return """

    The lines above tell more. Mend the cause, then stop with Ctrl-C and start again.
    """;
  }
}
