package io.stockbot.risk.server;

import io.stockbot.common.websocket.ServerSettings;
import io.stockbot.risk.book.Capacity;
import io.stockbot.risk.rule.RiskLimits;
import java.nio.file.Path;

/**
 * {@code stock-bot.risk-guardian}; meaning and defaults of each are in reference.conf.
 *
 * @param stateDirectory where the state of the kill switch is kept
 * @param maxWaitingRequests that wait for their turn
 */
record GuardianSettings(
    ServerSettings server,
    Path stateDirectory,
    int maxWaitingRequests,
    RiskLimits limits,
    Capacity capacity) {

  static final String PATH = "stock-bot.risk-guardian";

  GuardianSettings {
    if (maxWaitingRequests < 1) {
      throw new IllegalArgumentException("maxWaitingRequests must be at least 1");
    }
  }
}
