package io.stockbot.marketdata.server;

import io.stockbot.common.websocket.ServerSettings;
import io.stockbot.marketdata.GatewayLimits;
import io.stockbot.protocol.marketdata.FeedStatus;
import io.stockbot.protocol.marketdata.Instrument;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * All settings of the gateway: {@code stock-bot.market-data-gateway} in reference.conf.
 *
 * @param instruments what the user knows of instruments, by symbol
 * @param record whether what the feed tells is written to the history store
 * @param queueCapacity tasks that may wait for the gateway's thread; more is a fault
 */
public record GatewaySettings(
    ServerSettings server,
    FeedKind feed,
    SimulatedSettings simulated,
    ReplaySettings replay,
    CsvTailSettings csvTail,
    FallbackSettings fallback,
    StaleSettings stale,
    AlpacaSettings alpaca,
    BarSettings bars,
    SubscriptionSettings subscriptions,
    Map<String, InstrumentSettings> instruments,
    HistorySettings history,
    boolean record,
    int queueCapacity) {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public GatewaySettings {
    instruments = Map.copyOf(instruments);
    if (fallback.feed().stream().anyMatch(feed::equals)) {
      throw new IllegalArgumentException("fallback.feed must be another one than feed");
    }
    if (fallback.feed().isPresent() && feed == FeedKind.REPLAY) {
      throw new IllegalArgumentException("a replay can have no fallback: it has its own clock");
    }
  }

  /** An instrument of the feed with what the user knows of it. */
  Instrument described(Instrument known) {
    return Optional.ofNullable(instruments.get(known.symbol()))
        .map(settings -> settings.over(known))
        .orElse(known);
  }

  /**
   * @param clock of the feed: by the data's own nothing is waited for, and nothing is stale
   */
  GatewayLimits limits(FeedStatus.Clock clock) {
    return switch (clock) {
      case SYSTEM ->
          new GatewayLimits(
              bars.grace(),
              bars.rules(isLive()),
              replay.window(),
              Optional.of(stale.symbolAfter()),
              subscriptions.linger(),
              subscriptions.maxSymbols());
      case DATA ->
          new GatewayLimits(
              Duration.ZERO,
              bars.rules(isLive()),
              replay.window(),
              Optional.empty(),
              Duration.ZERO,
              subscriptions.maxSymbols());
    };
  }

  /** Whether the prices are those of a real market, now. */
  private boolean isLive() {
    return switch (feed) {
      case SIMULATED, REPLAY -> false;
      case CSV_TAIL, ALPACA -> true;
    };
  }
}
