package io.stockbot.systemtests;

import static io.stockbot.launcher.service.ServiceKind.MARKET_DATA_GATEWAY;
import static io.stockbot.launcher.service.ServiceKind.RISK_GUARDIAN;
import static io.stockbot.launcher.service.ServiceKind.STRATEGY_ORCHESTRATOR;
import static io.stockbot.systemtests.Requests.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.service.StartFailure;
import io.stockbot.common.testing.TestClient;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own document, over real sockets, to the byte. */
final class BasicApiTest {

  private static final String TIME = "\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z\"";
  private static final String DOLLARS = "\\d+(\\.\\d{1,6})?";
  private static final String NAME = "\"name\":\"Moving Average Crossover\"";
  private static final String ID = "\"strategyId\":\"crossover\"";

  private static final String SIGNAL =
      "\\{\"id\":\"sig_[^\"]+\","
          + ID
          + ","
          + NAME
          + ",\"symbol\":\"AAPL\",\"price\":"
          + DOLLARS
          + ",\"action\":\"(BUY|SELL)\",\"quantity\":\\d+,\"metadata\":\\{[^}]*\"orderType\":\"MARKET\"[^}]*}"
          + ",\"timestamp\":"
          + TIME
          + ",\"confidence\":[01](\\.\\d+)?}";

  private static final String TRADE =
      "\\{\"id\":\"trade_[^\"]+\","
          + ID
          + ",\"orderId\":\"order_[^\"]+\",\"symbol\":\"AAPL\""
          + ",\"side\":\"(BUY|SELL)\",\"quantity\":\\d+,\"entryPrice\":"
          + DOLLARS
          + ",\"entryTime\":"
          + TIME
          + ",\"status\":\"FILLED\",\"timestamp\":"
          + TIME
          + "}";

  private static final String ROW =
      "\\{\"id\":\"crossover\","
          + NAME
          + ",\"status\":\"PAUSED\",\"symbols\":\\[\"AAPL\"],\"positions\":\\[.*]}";

  @TempDir private Path folder;

  @Test
  void aStrategyLivesAsTheDocumentSays() throws Exception {
    try (var floor = open();
        var client = floor.client(STRATEGY_ORCHESTRATOR)) {
      assertThat(client.await(message -> Requests.tells(message, RUNNING)))
          .matches(event("execution_service_status", "\\{\"status\":\"RUNNING\"}"));

      client.send(Requests.START);
      assertThat(of(client, "strategy_started"))
          .matches(
              event("strategy_started", "\\{" + ID + "," + NAME + ",\"symbols\":\\[\"AAPL\"]}"));
      assertThat(of(client, "strategy_signal")).matches(event("strategy_signal", SIGNAL));
      assertThat(of(client, "strategy_trade")).matches(event("strategy_trade", TRADE));
      client.send(Requests.PAUSE);
      assertThat(of(client, "strategy_paused"))
          .matches(event("strategy_paused", "\\{" + ID + "," + NAME + "}"));
      client.send(Requests.LIST);
      assertThat(client.awaitType("strategy_status_list"))
          .matches(event("strategy_status_list", "\\[.*" + ROW + ".*]"));
      client.send(Requests.STOP);
      assertThat(of(client, "strategy_stopped"))
          .matches(event("strategy_stopped", "\\{" + ID + "," + NAME + "}"));
    }
  }

  @Test
  void twoClientsAreToldTheSame() throws Exception {
    try (var floor = open();
        var first = floor.client(STRATEGY_ORCHESTRATOR);
        var second = floor.client(STRATEGY_ORCHESTRATOR)) {
      first.await(message -> Requests.tells(message, RUNNING));
      second.await(message -> Requests.tells(message, RUNNING));

      first.send(Requests.START);
      of(first, "strategy_trade");
      first.send(Requests.STOP);
      of(first, "strategy_stopped");
      of(second, "strategy_stopped");

      assertThat(story(second)).isEqualTo(story(first)).hasSizeGreaterThan(3);
    }
  }

  @Test
  void aBadRequestGetsOneTypedErrorAndTheConnectionStays() throws Exception {
    var bad =
        List.of(
            "{",
            "[]",
            "null",
            "7",
            "\"\"",
            "{\"type\":7}",
            "{\"type\":\"no_such_type\"}",
            "{\"type\":\"start_strategy\"}",
            "{\"type\":\"start_strategy\",\"id\":\"no-such-id\"}",
            "{\"type\":\"stop_strategy\",\"id\":{}}",
            "{\"type\":\"start_strategy\",\"id\":\"crossover\",\"config\":"
                + "{\"symbols\":\"AAPL\",\"maxPositionValue\":-1}}");
    try (var floor = open();
        var client = floor.client(STRATEGY_ORCHESTRATOR)) {
      for (var text : bad) {
        client.send(text);
        assertThat(client.awaitType("error"))
            .as(text)
            .matches(".*\"data\":\\{\"code\":\"[A-Z_]+\",\"message\":\".{6,}");
      }
      client.send(Requests.LIST);
      client.awaitType("strategy_status_list");

      assertThat(client.received()).filteredOn(m -> m.contains("\"error\"")).hasSameSizeAs(bad);
    }
  }

  @Test
  void allThatIsWrongWithAConfigIsNamedInOneError() throws Exception {
    try (var floor = open();
        var client = floor.client(STRATEGY_ORCHESTRATOR)) {
      client.await(message -> message.contains("RUNNING"));
      client.send(
          "{\"type\":\"start_strategy\",\"id\":\"crossover\",\"config\":{\"symbols\":[\"NOPE\"],"
              + "\"dataResolution\":7,\"maxPositionValue\":-1,\"parameters\":{\"fst\":3}}}");

      assertThat(client.awaitType("error"))
          .contains("config.symbols", "config.dataResolution", "config.maxPositionValue")
          .contains("config.parameters.fst");
    }
  }

  private Floor open() throws StartFailure {
    return new Floor(folder).start(MARKET_DATA_GATEWAY, RISK_GUARDIAN, STRATEGY_ORCHESTRATOR);
  }

  /** The next event about the strategy that this client started; the demo trades beside it. */
  private static String of(TestClient client, String type) {
    return client.await(m -> m.startsWith("{\"type\":\"" + type + "\"") && m.contains(ID));
  }

  private static List<String> story(TestClient client) {
    return client.received().stream().filter(message -> message.contains(ID)).toList();
  }

  private static String event(String type, String data) {
    return "\\{\"type\":\"" + type + "\",\"timestamp\":" + TIME + ",\"data\":" + data + "}";
  }
}
