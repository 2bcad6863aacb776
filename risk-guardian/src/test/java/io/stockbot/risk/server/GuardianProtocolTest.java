package io.stockbot.risk.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.service.StartFailure;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardianProtocolTest {

  private static final String REGISTER =
      """
      {"type":"register_strategy","requestId":"r1","id":"crossover","limits":{"symbols":["IBM"],
       "realTrading":false,"maxPositionValue":5000,"maxOrdersPerMinute":10}}\
      """;

  private final RunningGuardian guardian;

  GuardianProtocolTest(@TempDir Path folder) throws StartFailure {
    guardian = RunningGuardian.start(folder);
  }

  @BeforeEach
  void isReady() throws IOException, InterruptedException {
    assertThat(guardian.health().statusCode()).isEqualTo(200);
  }

  @AfterEach
  void stop() {
    guardian.close();
  }

  @Test
  void approvesTheOrderOfAServiceAndEchoesItsRequestId() throws IOException {
    try (var orchestrator = guardian.service()) {
      orchestrator.send(REGISTER);
      assertThat(orchestrator.awaitType("strategy_registered"))
          .contains("\"requestId\":\"r1\"")
          .endsWith("\"data\":{\"id\":\"crossover\"}}");

      orchestrator.send(order("o1", "10"));
      assertThat(orchestrator.awaitType("order_decision"))
          .contains("\"requestId\":\"ask-o1\"")
          .endsWith("\"data\":{\"orderId\":\"o1\",\"approved\":true,\"violations\":[]}}");
    }
  }

  @Test
  void tellsEveryViolationInItsWords() throws IOException {
    try (var orchestrator = guardian.service()) {
      orchestrator.send(REGISTER);
      orchestrator.send(order("o1", "51"));

      assertThat(orchestrator.awaitType("order_decision"))
          .contains("\"approved\":false")
          .contains(
              "{\"code\":\"MAX_ORDER_VALUE\",\"rule\":\"R09\",\"scope\":\"STRATEGY\","
                  + "\"limit\":\"$5000\",\"observed\":\"$5100\",\"reason\":\"the order is worth"
                  + " more than one order may be\"}")
          .contains("\"code\":\"MAX_POSITION_VALUE\"");
    }
  }

  @Test
  void keepsPositionsFromReportsWhichItDoesNotAnswer() throws IOException {
    try (var orchestrator = guardian.service()) {
      orchestrator.send(REGISTER);
      orchestrator.send(
          """
          {"type":"report_snapshot","requestId":"s1","positions":[
           {"strategyId":"crossover","symbol":"IBM","quantity":40}],"workingOrders":[]}\
          """);
      assertThat(orchestrator.awaitType("risk_status")).contains("\"requestId\":\"s1\"");
      orchestrator.send(
          """
          {"type":"report_fill","requestId":"f1","orderId":"x","strategyId":"crossover",
           "symbol":"IBM","side":"BUY","quantity":5,"price":100,"time":"2026-03-02T14:30:00Z"}\
          """);
      orchestrator.send("{\"type\":\"report_closed\",\"requestId\":\"c1\",\"orderId\":\"x\"}");

      orchestrator.send(order("o1", "6"));
      assertThat(orchestrator.awaitType("order_decision")).contains("\"observed\":\"$5100\"");
      orchestrator.send(order("o2", "5"));
      assertThat(orchestrator.awaitType("order_decision")).contains("\"approved\":true");
      assertThat(orchestrator.received())
          .noneMatch(message -> message.contains("f1") || message.contains("c1"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        REGISTER,
        "{\"type\":\"report_snapshot\",\"positions\":[],\"workingOrders\":[]}",
        "{\"type\":\"report_closed\",\"orderId\":\"o1\"}",
        "{\"type\":\"report_quotes\",\"time\":\"2026-03-02T14:30:00Z\",\"quotes\":[]}"
      })
  void takesReportsAndLimitsFromServicesAlone(String request) {
    try (var stranger = guardian.client()) {
      stranger.send(request);

      assertThat(stranger.awaitType("error")).contains("\"code\":\"AUTH_REQUIRED\"");
    }
  }

  @Test
  void decidesNothingForAStranger() {
    try (var stranger = guardian.client()) {
      stranger.send(order("o1", "10"));

      assertThat(stranger.awaitType("error"))
          .contains("\"code\":\"AUTH_REQUIRED\"")
          .contains("\"requestId\":\"ask-o1\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"get_active_strategies", "get_symbols", "no_such_type"})
  void sendsRequestsOfOtherServicesAway(String type) {
    try (var client = guardian.client()) {
      client.send("{\"type\":\"" + type + "\",\"requestId\":\"q\"}");

      assertThat(client.awaitType("error"))
          .contains("\"code\":\"BAD_TYPE\"")
          .contains("\"requestId\":\"q\"");
    }
  }

  @Test
  void namesEveryWrongFieldAndGoesOn() throws IOException {
    try (var orchestrator = guardian.service()) {
      orchestrator.send(
          """
          {"type":"register_strategy","id":" ","limits":{"symbols":["IBM"],
           "realTrading":false,"maxPositionValue":0,"maxOrdersPerMinute":10}}\
          """);
      assertThat(orchestrator.awaitType("error"))
          .contains("\"code\":\"BAD_FIELD\"")
          .contains("\"field\":\"id\"", "\"field\":\"limits.maxPositionValue\"");

      orchestrator.send(REGISTER);
      orchestrator.awaitType("strategy_registered");
    }
  }

  @Test
  void tellsTheStatusToWhoeverAsks() {
    try (var client = guardian.client()) {
      client.send("{\"type\":\"get_risk_status\",\"requestId\":\"q\"}");

      assertThat(client.awaitType("risk_status"))
          .contains("\"requestId\":\"q\"")
          .contains("\"state\":\"ACTIVE\"");
    }
  }

  @Test
  void answersASubscriptionWithAllOfItAndTheStatusAtOnce() {
    try (var client = guardian.client()) {
      client.send("{\"type\":\"subscribe\",\"requestId\":\"q\",\"streams\":[\"risk\"]}");

      assertThat(client.awaitType("subscriptions"))
          .contains("\"requestId\":\"q\"")
          .contains("\"subscriptions\":[{\"stream\":\"risk\"")
          .contains("\"rejected\":[]");
      assertThat(client.awaitType("risk_status"))
          .doesNotContain("requestId")
          .contains("\"state\":\"ACTIVE\"");
    }
  }

  @Test
  void tellsItsSubscribersWhenTheMarketIsStaleAndWhenItIsFreshAgain() throws IOException {
    try (var orchestrator = guardian.service();
        var listener = guardian.client()) {
      listener.send("{\"type\":\"subscribe\",\"streams\":[\"risk\"]}");
      listener.awaitType("risk_status");

      orchestrator.send(silentAt("2026-03-02T14:30:00Z"));
      orchestrator.send(silentAt("2026-03-02T14:30:31Z"));
      assertThat(listener.awaitType("risk_status"))
          .contains("\"state\":\"REDUCING\"", "\"since\":\"2026-03-02T14:30:31Z\"")
          .contains("1 of 1 symbols stale for over 30 s");

      orchestrator.send(silentAt("2026-03-02T14:30:32Z"));
      orchestrator.send(
          "{\"type\":\"report_quotes\",\"time\":\"2026-03-02T14:30:33Z\",\"quotes\":[]}");
      assertThat(listener.awaitType("risk_status")).contains("\"state\":\"ACTIVE\"");
      assertThat(listener.received()).filteredOn(m -> m.contains("REDUCING")).hasSize(1);
    }
  }

  @Test
  void answersEachReportOfQuotesWithTheStatus() throws IOException {
    try (var orchestrator = guardian.service()) {
      orchestrator.send("{\"type\":\"subscribe\",\"streams\":[\"risk\"]}");
      orchestrator.awaitType("risk_status");
      orchestrator.send(silentAt("2026-03-02T14:30:00Z"));
      assertThat(orchestrator.awaitType("risk_status"))
          .contains("\"requestId\":\"q-2026-03-02T14:30:00Z\"", "\"state\":\"ACTIVE\"");

      orchestrator.send(silentAt("2026-03-02T14:30:31Z"));

      assertThat(orchestrator.awaitType("risk_status"))
          .contains("\"requestId\":\"q-2026-03-02T14:30:31Z\"", "\"state\":\"REDUCING\"");
    }
  }

  private static String silentAt(String time) {
    return """
    {"type":"report_quotes","requestId":"q-%s","time":"%s","quotes":[{"symbol":"IBM"}]}\
    """
        .formatted(time, time);
  }

  @Test
  void rejectsStreamsThatItDoesNotHave() {
    try (var client = guardian.client()) {
      client.send("{\"type\":\"subscribe\",\"streams\":[\"market_trades\"]}");

      assertThat(client.awaitType("subscriptions"))
          .contains("\"subscriptions\":[]")
          .contains("\"stream\":\"market_trades\"")
          .contains("\"reason\":\"the risk-guardian has risk alone\"");
    }
  }

  private static String order(String id, String quantity) {
    return """
    {"type":"check_order","requestId":"ask-%s","orderId":"%s","strategyId":"crossover",
     "symbol":"IBM","side":"BUY","orderType":"MARKET","quantity":%s,
     "time":"2026-03-02T14:30:00Z","quotes":[%s,%s],"averagePrice":100}\
    """
        .formatted(id, id, quantity, quote("2026-03-02T14:30:00Z"), quote("2026-03-02T14:29:59Z"));
  }

  private static String quote(String time) {
    return """
    {"symbol":"IBM","time":"%s","bid":99.99,"bidSize":100,"ask":100.01,"askSize":100}\
    """
        .formatted(time);
  }
}
