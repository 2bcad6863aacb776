package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.ServerSettings;
import io.stockbot.marketdata.GatewayLimits;
import io.stockbot.protocol.marketdata.Instrument;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * All settings of the gateway: {@code stock-bot.market-data-gateway} in reference.conf.
 *
 * @param instruments what the user knows of instruments, by symbol
 * @param queueCapacity tasks that may wait for the gateway's thread; more is a fault
 */
public record GatewaySettings(
    ServerSettings server,
    FeedKind feed,
    SimulatedSettings simulated,
    ReplaySettings replay,
    BarSettings bars,
    Map<String, InstrumentSettings> instruments,
    int queueCapacity) {

  public GatewaySettings {
    instruments = Map.copyOf(instruments);
  }

  /** An instrument of the feed with what the user knows of it. */
  Instrument described(Instrument known) {
    return Optional.ofNullable(instruments.get(known.symbol()))
        .map(settings -> settings.over(known))
        .orElse(known);
  }

  GatewayLimits limits() {
    var grace =
        switch (feed) {
          case SIMULATED -> bars.grace();
          case REPLAY -> Duration.ZERO;
        };
    return new GatewayLimits(grace, bars.keep(), replay.window());
  }
}
