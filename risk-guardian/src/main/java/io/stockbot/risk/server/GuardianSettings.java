package io.stockbot.risk.server;

import io.stockbot.common.websocket.ServerSettings;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.rule.RiskLimits;
import java.nio.file.Path;

/**
 * {@code stock-bot.risk-guardian}; meaning and defaults of each are in reference.conf.
 *
 * @param stateDirectory where the state of the kill switch is kept
 * @param queueCapacity requests that may wait for their turn
 */
record GuardianSettings(
    ServerSettings server,
    Path stateDirectory,
    int queueCapacity,
    RiskLimits limits,
    Capacity capacity) {

  static final String PATH = "stock-bot.risk-guardian";

  GuardianSettings {
    if (queueCapacity < 1) {
      throw new IllegalArgumentException("queueCapacity must be at least 1");
    }
  }
}
