package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.ServerSettings;
import io.stockbot.marketdata.GatewayLimits;
import java.time.Duration;

/**
 * All settings of the gateway: {@code stock-bot.market-data-gateway} in reference.conf.
 *
 * @param queueCapacity tasks that may wait for the gateway's thread; more is a fault
 */
public record GatewaySettings(
    ServerSettings server,
    FeedKind feed,
    SimulatedSettings simulated,
    ReplaySettings replay,
    BarSettings bars,
    int queueCapacity) {

  GatewayLimits limits() {
    var grace =
        switch (feed) {
          case SIMULATED -> bars.grace();
          case REPLAY -> Duration.ZERO;
        };
    return new GatewayLimits(grace, bars.keep(), replay.window());
  }
}
