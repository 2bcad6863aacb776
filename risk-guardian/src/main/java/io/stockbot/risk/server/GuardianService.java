package io.stockbot.risk.server;

import com.google.inject.Guice;
import com.typesafe.config.Config;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.websocket.WebSocketServer;

/** The risk-guardian behind its WebSocket, by default ws://localhost:3002/ws. */
public final class GuardianService implements Service {

  static final String NAME = "risk-guardian";

  private final WebSocketServer server;
  private final SingleWriter writer;

  GuardianService(WebSocketServer server, SingleWriter writer) {
    this.server = server;
    this.writer = writer;
  }

  /**
   * Makes the service and reads the state of its kill switch.
   *
   * @param config all settings, as {@link Settings#load} gives them
   * @throws StartFailure when a setting or the services' secret is wrong
   */
  public static Service create(Config config) throws StartFailure {
    var settings = Settings.read(config, GuardianSettings.PATH, GuardianSettings.class);
    var secret = ServicesSecret.load(config);
    return Guice.createInjector(new GuardianModule(settings, secret))
        .getInstance(GuardianService.class);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void start() throws StartFailure {
    server.start();
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
    writer.close();
  }
}
