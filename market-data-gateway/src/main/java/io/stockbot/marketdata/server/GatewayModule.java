package io.stockbot.marketdata.server;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import io.stockbot.common.service.Health;
import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.websocket.WebSocketServer;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.feed.Scheduler;
import io.stockbot.marketdata.history.StoredBars;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;

/** The wiring, from the feed to the socket. */
final class GatewayModule extends AbstractModule {

  /** A session is told at most so often how far it is behind. */
  private static final Duration LAG = Duration.ofSeconds(1);

  private final GatewaySettings settings;
  private final ServicesSecret secret;
  private final FeedSource source;
  private final Storage storage;

  GatewayModule(
      GatewaySettings settings, ServicesSecret secret, FeedSource source, Storage storage) {
    this.settings = settings;
    this.secret = secret;
    this.source = source;
    this.storage = storage;
  }

  @Override
  protected void configure() {
    binder().requireExplicitBindings();
    binder().disableCircularProxies();
    bind(GatewaySettings.class).toInstance(settings);
    bind(ServicesSecret.class).toInstance(secret);
    bind(InstantSource.class).toInstance(InstantSource.system());
    bind(FeedHealth.class).toInstance(new FeedHealth());
    bind(Health.class).to(FeedHealth.class);
  }

  @Provides
  @Singleton
  SingleWriter gatewayThread(Fault fault) {
    return new SingleWriter(GatewayService.NAME, settings.queueCapacity(), fault);
  }

  @Provides
  @Singleton
  Fault fault(FeedHealth health, Provider<WebSocketServer> server) {
    return new Fault(health, server::get);
  }

  @Provides
  @Singleton
  Scheduler scheduler(SingleWriter gatewayThread) {
    return new WriterScheduler(gatewayThread);
  }

  @Provides
  @Singleton
  Recordings recordings(FeedHealth health) {
    return Recordings.of(settings.history(), storage, health);
  }

  @Provides
  @Singleton
  Feed feed(Recordings recordings, Scheduler scheduler, InstantSource clock) {
    return recordings.taped(source.feed(scheduler, clock), scheduler);
  }

  @Provides
  @Singleton
  MarketDataGateway gateway(Feed feed, SingleWriter gatewayThread, Scheduler scheduler) {
    var limits = settings.limits(feed.clock());
    // Made on its own thread: it opens the feed, which may speak from that moment on.
    return CompletableFuture.supplyAsync(
            () -> new MarketDataGateway(feed, limits, scheduler, settings::described),
            gatewayThread)
        .join();
  }

  @Provides
  @Singleton
  BarAnswers bars(MarketDataGateway gateway, SingleWriter gatewayThread) {
    return storage
        .past()
        .<BarAnswers>map(
            history ->
                new SeamlessBars(
                    gateway,
                    new StoredBars(history),
                    gatewayThread,
                    settings.history().readQueue()))
        .orElseGet(() -> BarAnswers.inMemory(gateway));
  }

  @Provides
  @Singleton
  GatewayEndpoint endpoint(
      MarketDataGateway gateway, BarAnswers bars, SingleWriter gatewayThread, InstantSource clock) {
    var endpoint = new GatewayEndpoint(gateway, bars, gatewayThread, clock);
    gatewayThread.afterEach(endpoint::flush);
    gatewayThread.every(LAG, endpoint::tellLag);
    return endpoint;
  }

  @Provides
  @Singleton
  WebSocketServer server(GatewayEndpoint endpoint, Health health, InstantSource clock) {
    return new WebSocketServer(
        GatewayService.NAME, settings.server(), secret, endpoint, health, clock);
  }

  @Provides
  @Singleton
  GatewayService service(
      WebSocketServer server,
      SingleWriter gatewayThread,
      Feed feed,
      MarketDataGateway gateway,
      FeedHealth health,
      Recordings recordings) {
    return new GatewayService(server, gatewayThread, feed, gateway, health, recordings);
  }
}
