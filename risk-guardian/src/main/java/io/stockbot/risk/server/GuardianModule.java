package io.stockbot.risk.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.websocket.Endpoint;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.risk.Latch;
import io.stockbot.risk.RiskGuardian;
import java.time.InstantSource;

/** How the risk-guardian is put together, from the file of the kill switch to the port. */
final class GuardianModule extends AbstractModule {

  private final GuardianSettings settings;
  private final ServicesSecret secret;

  GuardianModule(GuardianSettings settings, ServicesSecret secret) {
    this.settings = settings;
    this.secret = secret;
  }

  @Override
  protected void configure() {
    binder().requireExplicitBindings();
    binder().disableCircularProxies();
    bind(InstantSource.class).toInstance(InstantSource.system());
  }

  @Provides
  @Singleton
  Latch latch() {
    return new FileLatch(settings.stateDirectory());
  }

  @Provides
  @Singleton
  RiskGuardian guardian(Latch latch) {
    return new RiskGuardian(settings.limits(), settings.capacity(), latch);
  }

  @Provides
  @Singleton
  Alarm alarm() {
    return new Alarm();
  }

  @Provides
  @Singleton
  RiskSubscribers subscribers(InstantSource clock) {
    return new RiskSubscribers(clock);
  }

  @Provides
  @Singleton
  StatusDesk statusDesk(
      RiskGuardian guardian, RiskSubscribers subscribers, Alarm alarm, InstantSource clock) {
    return new StatusDesk(guardian, subscribers, alarm, clock);
  }

  @Provides
  @Singleton
  RiskDesk desk(RiskGuardian guardian, StatusDesk status, RiskSubscribers subscribers) {
    return new RiskDesk(guardian, status, subscribers);
  }

  @Provides
  @Singleton
  SingleWriter writer(Alarm alarm) {
    return new SingleWriter(GuardianService.NAME, settings.queueCapacity(), alarm::fault);
  }

  @Provides
  @Singleton
  Endpoint endpoint(SingleWriter writer, RiskDesk desk) {
    return new GuardianEndpoint(writer, desk);
  }

  @Provides
  @Singleton
  WebSocketServer server(Endpoint endpoint, Alarm alarm, InstantSource clock) {
    return new WebSocketServer(
        GuardianService.NAME, settings.server(), secret, endpoint, alarm, clock);
  }

  @Provides
  @Singleton
  GuardianService service(WebSocketServer server, SingleWriter writer) {
    return new GuardianService(server, writer);
  }
}
