package io.stockbot.orchestrator.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.name.Names;
import com.typesafe.config.Config;
import io.stockbot.common.link.ServiceLink;
import io.stockbot.common.service.Service;
import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.service.StartFailure;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.orchestrator.Input;
import io.stockbot.orchestrator.catalogue.Catalogue;
import io.stockbot.orchestrator.catalogue.StrategyLibrary;
import io.stockbot.protocol.InvalidFields;
import io.stockbot.strategy.StrategyFactory;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The strategy-orchestrator as a program: {@code ws://localhost:8082}. */
public final class OrchestratorService implements Service {

  static final String NAME = "strategy-orchestrator";

  private final Injector wiring;

  private OrchestratorService(Injector wiring) {
    this.wiring = wiring;
  }

  /**
   * @throws StartFailure naming everything that is wrong with the settings
   */
  public static Service create(Config config) throws StartFailure {
    return create(config, _ -> {});
  }

  /**
   * The same, observed.
   *
   * @param witness sees every input just before it is handled, on the orchestrator's thread
   */
  public static Service create(Config config, Consumer<Input> witness) throws StartFailure {
    var settings = Settings.read(config, "stock-bot." + NAME, OrchestratorSettings.class);
    var secret = ServicesSecret.load(config);
    var library = new StrategyLibrary(ServiceLoader.load(StrategyFactory.class));
    var catalogue = catalogue(settings, library);
    return new OrchestratorService(
        Guice.createInjector(
            new OrchestratorModule(settings, catalogue, library, secret, witness)));
  }

  private static Catalogue catalogue(OrchestratorSettings settings, StrategyLibrary library)
      throws StartFailure {
    try {
      return new Catalogue(settings.catalogue(), settings.defaults(), library);
    } catch (InvalidFields invalid) {
      var lines =
          invalid.problems().stream()
              .map(problem -> "stock-bot." + NAME + ".catalogue: " + problem)
              .collect(Collectors.joining("\n"));
      throw new StartFailure(lines, invalid);
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void start() throws StartFailure {
    wiring.getInstance(WebSocketServer.class).start();
    link("market-data").start();
    link("risk").start();
  }

  @Override
  public int port() {
    return wiring.getInstance(WebSocketServer.class).port();
  }

  @Override
  public void close() {
    wiring.getInstance(WebSocketServer.class).close();
    link("market-data").close();
    link("risk").close();
    wiring.getInstance(SingleWriter.class).close();
  }

  private ServiceLink link(String name) {
    return wiring.getInstance(Key.get(ServiceLink.class, Names.named(name)));
  }
}
