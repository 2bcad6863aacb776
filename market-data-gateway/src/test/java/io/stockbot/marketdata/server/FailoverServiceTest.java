package io.stockbot.marketdata.server;

import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Stage;
import io.stockbot.common.service.SingleWriter;
import io.stockbot.common.settings.ServicesSecret;
import io.stockbot.common.settings.Settings;
import io.stockbot.common.testing.TestClient;
import io.stockbot.marketdata.failover.Hysteresis;
import io.stockbot.marketdata.testing.ScriptedFeed;
import io.stockbot.protocol.marketdata.FeedStatus.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two providers behind one gateway, over real sockets. */
class FailoverServiceTest {

  @TempDir private Path folder;
  private final ScriptedFeed first = new ScriptedFeed("FIRST");
  private final ScriptedFeed second = new ScriptedFeed("SECOND");

  @Test
  void everybodyIsToldWhoTakesOverAndWhoIsBackAndNoTradeComesTwice() throws Exception {
    var injector = injector();
    try (var service = injector.getInstance(GatewayService.class)) {
      service.start();
      try (var client = TestClient.connect(service.port(), "/ws")) {
        client.send(
            """
            {"type":"subscribe","streams":["market_trades","market_status"],"symbols":["IBM"]}\
            """);
        assertThat(client.awaitType("feed_status")).contains("\"FIRST\"", "\"LIVE\"");
        var gateway = injector.getInstance(SingleWriter.class);

        gateway.execute(
            () -> {
              first.says().tick(trade("IBM", "13:30:00", "180.01", 100));
              first.says().state(State.DOWN, Optional.of("no line"));
            });
        assertThat(client.await(message -> message.contains("\"SECOND\"")))
            .contains("\"LIVE\"", "SECOND in place of FIRST, which is DOWN: no line");
        gateway.execute(
            () -> {
              second.says().tick(trade("IBM", "13:30:00", "180.01", 100));
              second.says().tick(trade("IBM", "13:30:01", "180.02", 100));
              first.says().state(State.LIVE, Optional.empty());
            });

        assertThat(client.await(message -> message.contains("FIRST again")))
            .contains("\"provider\":\"FIRST\"", "in place of SECOND");
        assertThat(client.received())
            .filteredOn(message -> message.contains("\"market_trade\""))
            .hasSize(2);
      }
    }
  }

  private Injector injector() throws Exception {
    var overrides =
        Map.of(
            "stock-bot.secretFile",
            folder.resolve("secret").toString(),
            "stock-bot.market-data-gateway.server.port",
            "0");
    var config = Settings.load(Optional.empty(), overrides);
    var settings = Settings.read(config, "stock-bot." + GatewayService.NAME, GatewaySettings.class);
    FeedSource primary = (scheduler, clock) -> first;
    FeedSource standby = (scheduler, clock) -> second;
    var source =
        primary.backedBy(standby, new Hysteresis(Duration.ofMillis(50), Duration.ofMillis(50)));
    return Guice.createInjector(
        Stage.PRODUCTION,
        new GatewayModule(
            settings,
            ServicesSecret.load(config),
            source,
            new Storage(Optional.empty(), Optional.empty())));
  }
}
