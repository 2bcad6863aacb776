package io.stockbot.systemtests;

import static io.stockbot.launcher.service.ServiceKind.MARKET_DATA_GATEWAY;
import static io.stockbot.launcher.service.ServiceKind.RISK_GUARDIAN;
import static io.stockbot.launcher.service.ServiceKind.STRATEGY_ORCHESTRATOR;
import static io.stockbot.systemtests.Requests.RUNNING;
import static io.stockbot.systemtests.Requests.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live socket over a dead feed does not look healthy. */
final class StaleFeedTest {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @TempDir private Path folder;

  @Test
  void executionStopsWhileNothingComesFromTheFeedAndGoesOnWithTheNextQuote() throws Exception {
    var file =
        Files.writeString(folder.resolve("live.csv"), "timestamp,symbol,bid,bidSize,ask,askSize\n");
    try (var floor =
            new Floor(folder)
                .with("market-data-gateway.feed", "csv-tail")
                .with("market-data-gateway.csvTail.data", file.toString())
                .with("market-data-gateway.csvTail.symbols", "AAPL")
                .with("market-data-gateway.csvTail.start", "beginning")
                .with("market-data-gateway.csvTail.hours", "always")
                .with("market-data-gateway.stale.feedAfter", "500 ms")
                .start(MARKET_DATA_GATEWAY, RISK_GUARDIAN, STRATEGY_ORCHESTRATOR);
        var client = floor.client(STRATEGY_ORCHESTRATOR)) {
      client.await(message -> Requests.tells(message, RUNNING));

      client.send(Requests.START);
      client.await(message -> Requests.tells(message, STOPPED));
      assertThat(floor.problem(MARKET_DATA_GATEWAY).orElseThrow())
          .contains("the feed is stale: nothing came from CSV_TAIL for 0.5 s");
      await()
          .atMost(PATIENCE)
          .until(() -> floor.problem(STRATEGY_ORCHESTRATOR).orElse("").contains("STALE"));

      Files.writeString(
          file, "2026-01-05T15:00:00Z,AAPL,230.00,100,230.02,100\n", StandardOpenOption.APPEND);
      client.await(message -> Requests.tells(message, RUNNING));
      client.await(message -> Requests.tells(message, STOPPED));
      assertThat(floor.problem(RISK_GUARDIAN)).isEqualTo(Optional.empty());
    }
  }
}
