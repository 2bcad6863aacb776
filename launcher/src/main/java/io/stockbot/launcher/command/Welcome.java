package io.stockbot.launcher.command;

import com.typesafe.config.Config;
import io.stockbot.launcher.service.ServiceKind;
import java.util.Optional;

/** What a user reads when everything runs: the addresses, and what to try next. */
final class Welcome {

  private static final String CATALOGUE = "stock-bot.strategy-orchestrator.catalogue";

  private Welcome() {}

  static String text(Config settings) {
    var text = new StringBuilder("\nstock-bot is up; Ctrl-C stops it. Trades are on paper.\n\n");
    for (var kind : ServiceKind.values()) {
      text.append("  %-21s  %s".formatted(kind.title(), address(kind, settings)));
      text.append(kind == ServiceKind.MARKET_DATA_GATEWAY ? "  " + Market.title(settings) : "")
          .append('\n');
    }
    stopped(settings).ifPresent(id -> text.append(next(id, settings)));
    return text.toString();
  }

  private static String address(ServiceKind kind, Config settings) {
    return kind.address(settings.getInt(kind.portKey()));
  }

  private static String next(String id, Config settings) {
    return """

    Start a strategy, and see what all of them do (in another terminal):
      npx wscat -c %s -w 600 -x '{"type":"start_strategy","id":"%s"}'
    """
        .formatted(address(ServiceKind.STRATEGY_ORCHESTRATOR, settings), id);
  }

  /** The first strategy that does not trade yet: only a simulated market starts one by itself. */
  private static Optional<String> stopped(Config settings) {
    return settings.getConfigList(CATALOGUE).stream()
        .filter(entry -> !Market.isSimulated(settings) || !startsItself(entry))
        .map(entry -> entry.getString("id"))
        .findFirst();
  }

  private static boolean startsItself(Config entry) {
    return entry.hasPath("autoStart") && entry.getBoolean("autoStart");
  }
}
