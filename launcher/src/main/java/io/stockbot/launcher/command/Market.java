package io.stockbot.launcher.command;

import com.typesafe.config.Config;

/** Which market the settings name. */
final class Market {

  private Market() {}

  /** Whether it is made up here; the other one is a replay of recorded data. */
  static boolean isSimulated(Config settings) {
    return settings.getString("stock-bot.market-data-gateway.feed").equalsIgnoreCase("simulated");
  }
}
