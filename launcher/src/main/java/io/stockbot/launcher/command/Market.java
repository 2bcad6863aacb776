package io.stockbot.launcher.command;

import com.typesafe.config.Config;
import io.stockbot.marketdata.server.FeedKind;

/** Which market the settings name. */
final class Market {

  private Market() {}

  /** Whether it is made up here; every other one is real, now or in the past. */
  static boolean isSimulated(Config settings) {
    return is(FeedKind.SIMULATED, settings);
  }

  static boolean is(FeedKind kind, Config settings) {
    return feed(settings).equalsIgnoreCase(kind.word());
  }

  /** As the welcome names it. */
  static String title(Config settings) {
    if (isSimulated(settings)) {
      return "SIMULATED market";
    }
    return is(FeedKind.REPLAY, settings) ? "replay of recorded data" : feed(settings);
  }

  private static String feed(Config settings) {
    return settings.getString("stock-bot.market-data-gateway.feed");
  }
}
