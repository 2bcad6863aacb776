package io.stockbot.marketdata.server;

import com.google.inject.Guice;
import com.google.inject.Stage;
import com.typesafe.config.Config;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.value.Stream;
import java.util.List;
import java.util.Optional;

/** The market-data-gateway, ready to serve. */
public final class GatewayService implements Service {

  /** As in the settings and in the log. */
  public static final String NAME = "market-data-gateway";

  private static final Subscribe STATUS =
      new Subscribe(
          List.of(Stream.MARKET_STATUS), Optional.empty(), Optional.empty(), Optional.empty());

  private final WebSocketServer server;
  private final SingleWriter gatewayThread;
  private final Feed feed;
  private final MarketDataGateway gateway;
  private final FeedHealth health;
  private final Recordings recordings;

  GatewayService(
      WebSocketServer server,
      SingleWriter gatewayThread,
      Feed feed,
      MarketDataGateway gateway,
      FeedHealth health,
      Recordings recordings) {
    this.server = server;
    this.gatewayThread = gatewayThread;
    this.feed = feed;
    this.gateway = gateway;
    this.health = health;
    this.recordings = recordings;
  }

  /**
   * Reads the settings and puts the service together.
   *
   * @param config with {@code stock-bot.market-data-gateway} and {@code stock-bot.secretFile}
   * @throws StartFailure when a setting is wrong, or a provider lacks what it needs
   */
  public static Service create(Config config) throws StartFailure {
    var settings = Settings.read(config, "stock-bot." + NAME, GatewaySettings.class);
    return create(config, settings, FeedSource.of(settings));
  }

  /**
   * The same on a feed that the settings do not know.
   *
   * @throws StartFailure when a setting is wrong
   */
  public static Service create(Config config, FeedSource source) throws StartFailure {
    return create(
        config, Settings.read(config, "stock-bot." + NAME, GatewaySettings.class), source);
  }

  private static Service create(Config config, GatewaySettings settings, FeedSource source)
      throws StartFailure {
    var secret = ServicesSecret.load(config);
    var module = new GatewayModule(settings, secret, source, Storage.of(settings));
    return Guice.createInjector(Stage.PRODUCTION, module).getInstance(GatewayService.class);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void start() throws StartFailure {
    gatewayThread.execute(
        () -> {
          gateway.subscribe(health, STATUS);
          health.tell(gateway.status());
        });
    server.start();
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    gatewayThread.execute(feed::close);
    gatewayThread.close();
    recordings.close();
  }
}
