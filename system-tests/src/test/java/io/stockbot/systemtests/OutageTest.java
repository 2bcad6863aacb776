package io.stockbot.systemtests;

import static io.stockbot.launcher.service.ServiceKind.MARKET_DATA_GATEWAY;
import static io.stockbot.launcher.service.ServiceKind.RISK_GUARDIAN;
import static io.stockbot.launcher.service.ServiceKind.STRATEGY_ORCHESTRATOR;
import static io.stockbot.systemtests.Requests.RUNNING;
import static io.stockbot.systemtests.Requests.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stockbot.common.testing.TestClient;
import io.stockbot.launcher.service.ServiceKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OutageTest {

  private static final Duration PATIENCE = Duration.ofSeconds(40);

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"RISK_GUARDIAN", "MARKET_DATA_GATEWAY"})
  void nothingTradesWithoutAServiceAndTradingGoesOnWhenItIsBack(ServiceKind kind) throws Exception {
    try (var floor =
            new Floor(folder).start(MARKET_DATA_GATEWAY, RISK_GUARDIAN, STRATEGY_ORCHESTRATOR);
        var client = floor.client(STRATEGY_ORCHESTRATOR)) {
      client.await(message -> Requests.tells(message, RUNNING));
      client.send(Requests.START);
      client.awaitType("strategy_trade");

      floor.stop(kind);
      client.await(message -> Requests.tells(message, STOPPED));
      floor.start(kind);
      client.await(message -> Requests.tells(message, RUNNING));
      client.await(message -> isTradeOf(message, "crossover"));

      assertThat(whileStopped(client)).noneMatch(message -> message.contains("strategy_trade"));
    }
  }

  @Test
  void anOrderIsRefusedForGoodWhenTheGuardianIsGone() throws Exception {
    try (var floor =
            new Floor(folder).start(MARKET_DATA_GATEWAY, RISK_GUARDIAN, STRATEGY_ORCHESTRATOR);
        var client = floor.client(STRATEGY_ORCHESTRATOR)) {
      client.await(message -> Requests.tells(message, RUNNING));
      client.send(Requests.START);
      client.awaitType("strategy_trade");
      floor.stop(RISK_GUARDIAN);
      client.await(message -> Requests.tells(message, STOPPED));
      client.await(message -> message.contains("\"strategy_signal\""));
      client.send(Requests.STOP);
      client.awaitType("strategy_stopped");
      var trades = trades(client);

      floor.start(RISK_GUARDIAN);
      client.await(message -> Requests.tells(message, RUNNING));
      client.send(Requests.LIST);
      client.awaitType("strategy_status_list");

      assertThat(trades(client)).isEqualTo(trades);
    }
  }

  @Test
  void servicesStartInAnyOrderAndHealthSaysWhatIsMissing() throws Exception {
    try (var floor = new Floor(folder).start(STRATEGY_ORCHESTRATOR)) {
      assertThat(floor.problem(STRATEGY_ORCHESTRATOR).orElseThrow()).contains("risk-guardian");

      floor.start(RISK_GUARDIAN);
      assertThat(floor.problem(RISK_GUARDIAN)).isEmpty();
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  floor.problem(STRATEGY_ORCHESTRATOR).orElse("").contains("market-data-gateway"));

      floor.start(MARKET_DATA_GATEWAY);
      assertThat(floor.problem(MARKET_DATA_GATEWAY)).isEmpty();
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> assertThat(floor.problem(STRATEGY_ORCHESTRATOR)).isEqualTo(Optional.empty()));
    }
  }

  @Test
  void theKillSwitchStopsExecutionAndOutlivesTheGuardian() throws Exception {
    try (var floor =
            new Floor(folder).start(MARKET_DATA_GATEWAY, RISK_GUARDIAN, STRATEGY_ORCHESTRATOR);
        var client = floor.client(STRATEGY_ORCHESTRATOR)) {
      client.await(message -> Requests.tells(message, RUNNING));
      try (var operator = floor.client(RISK_GUARDIAN)) {
        operator.send("{\"type\":\"kill_switch\",\"reason\":\"a test\"}");
        operator.await(message -> message.contains("HALTED"));
      }
      client.await(message -> Requests.tells(message, STOPPED));

      floor.stop(RISK_GUARDIAN);
      floor.start(RISK_GUARDIAN);
      try (var operator = floor.client(RISK_GUARDIAN)) {
        operator.send("{\"type\":\"get_risk_status\"}");
        assertThat(operator.awaitType("risk_status")).contains("HALTED", "a test");
        await()
            .atMost(PATIENCE)
            .until(() -> floor.problem(STRATEGY_ORCHESTRATOR).orElse("").contains("a test"));
        operator.send("{\"type\":\"reset\",\"reason\":\"over\"}");
      }
      client.await(message -> Requests.tells(message, RUNNING));
    }
  }

  private static boolean isTradeOf(String message, String strategy) {
    return message.contains("\"strategy_trade\"")
        && message.contains("\"strategyId\":\"" + strategy + "\"");
  }

  private static long trades(TestClient client) {
    return client.received().stream().filter(message -> isTradeOf(message, "crossover")).count();
  }

  private static List<String> whileStopped(TestClient client) {
    return client.received().stream()
        .dropWhile(message -> !Requests.tells(message, RUNNING))
        .dropWhile(message -> !Requests.tells(message, STOPPED))
        .takeWhile(message -> !Requests.tells(message, RUNNING))
        .toList();
  }
}
