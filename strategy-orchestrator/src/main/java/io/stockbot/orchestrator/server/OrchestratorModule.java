package io.stockbot.orchestrator.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.name.Named;
import io.stockbot.common.link.ServiceLink;
import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.orchestrator.Input;
import io.stockbot.orchestrator.Ports;
import io.stockbot.orchestrator.StrategyOrchestrator;
import io.stockbot.orchestrator.catalogue.Catalogue;
import io.stockbot.orchestrator.catalogue.StrategyLibrary;
import java.time.InstantSource;
import java.util.function.Consumer;

/** The wiring diagram of the strategy-orchestrator, from its thread to its sockets. */
final class OrchestratorModule extends AbstractModule {

  private static final int BASE_36 = 36;

  private final OrchestratorSettings settings;
  private final Catalogue catalogue;
  private final StrategyLibrary library;
  private final ServicesSecret secret;
  private final Consumer<Input> witness;

  OrchestratorModule(
      OrchestratorSettings settings,
      Catalogue catalogue,
      StrategyLibrary library,
      ServicesSecret secret,
      Consumer<Input> witness) {
    this.settings = settings;
    this.catalogue = catalogue;
    this.library = library;
    this.secret = secret;
    this.witness = witness;
  }

  @Override
  protected void configure() {
    binder().requireExplicitBindings();
    binder().disableCircularProxies();
    bind(InstantSource.class).toInstance(InstantSource.system());
    bind(SessionAudience.class).toInstance(new SessionAudience());
  }

  @Provides
  @Singleton
  Halt halt(SessionAudience audience, InstantSource clock) {
    return new Halt(audience, clock);
  }

  @Provides
  @Singleton
  SingleWriter thread(Halt halt) {
    return new SingleWriter(OrchestratorService.NAME, settings.queueCapacity(), halt);
  }

  @Provides
  @Singleton
  Inbox inbox(SingleWriter thread, Halt halt, InstantSource clock) {
    return new Inbox(thread, halt, clock, witness);
  }

  @Provides
  @Singleton
  @Named("market-data")
  ServiceLink marketData(Inbox inbox) {
    return new ServiceLink(
        settings.marketData(), secret, new UpstreamLink(inbox, Input.Link.MARKET_DATA));
  }

  @Provides
  @Singleton
  @Named("risk")
  ServiceLink risk(Inbox inbox) {
    return new ServiceLink(settings.risk(), secret, new UpstreamLink(inbox, Input.Link.RISK));
  }

  @Provides
  @Singleton
  StrategyOrchestrator orchestrator(
      @Named("market-data") ServiceLink marketData,
      @Named("risk") ServiceLink risk,
      Inbox inbox,
      SessionAudience audience,
      InstantSource clock) {
    var ports =
        new Ports(
            marketData::send, new RiskUpstream(risk, inbox, settings.riskTimeout()), audience);
    var life = Long.toString(clock.millis(), BASE_36);
    var orchestrator = new StrategyOrchestrator(catalogue, library, ports, life);
    inbox.open(orchestrator);
    return orchestrator;
  }

  @Provides
  @Singleton
  ClientEndpoint endpoint(
      Inbox inbox,
      SingleWriter thread,
      SessionAudience audience,
      StrategyOrchestrator orchestrator,
      Halt halt) {
    return new ClientEndpoint(inbox, thread, audience, orchestrator, halt);
  }

  @Provides
  @Singleton
  WebSocketServer server(
      ClientEndpoint endpoint, StrategyOrchestrator orchestrator, Halt halt, InstantSource clock) {
    return new WebSocketServer(
        OrchestratorService.NAME,
        settings.server(),
        secret,
        endpoint,
        () -> halt.problem().or(orchestrator::obstacle),
        clock);
  }
}
