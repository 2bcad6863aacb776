package io.stockbot.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.launcher.testing.HealthServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HealthProbeTest {

  @Test
  void aServiceIsReady() throws Exception {
    try (var server = new HealthServer().answering(200, "ready")) {
      assertThat(HealthProbe.ask(server.port())).isEqualTo(new Condition.Ready());
      assertThat(HealthProbe.problem(server.port())).isEmpty();
    }
  }

  @Test
  void tellsTheReasonInTheServicesWords() throws Exception {
    var body = "{\"status\":\"unavailable\",\"reason\":\"risk-guardian does not answer\"}";
    try (var server = new HealthServer().answering(503, body)) {
      assertThat(HealthProbe.ask(server.port()))
          .isEqualTo(new Condition.Unready("risk-guardian does not answer"));
      assertThat(HealthProbe.problem(server.port())).contains("risk-guardian does not answer");
    }
  }

  @Test
  void tellsAReasonWithQuotesWhole() throws Exception {
    var body = "{\"status\":\"unavailable\",\"reason\":\"he said \\\"sell\\\"\\u001b, twice\"}";
    try (var server = new HealthServer().answering(503, body)) {
      assertThat(HealthProbe.ask(server.port()))
          .isEqualTo(new Condition.Unready("he said \"sell\"\\u001b, twice"));
    }
  }

  @Test
  void tellsTheStatusOfAServiceWithoutWords() throws Exception {
    try (var server = new HealthServer().answering(503, "")) {
      assertThat(HealthProbe.ask(server.port()))
          .isInstanceOfSatisfying(
              Condition.Unready.class,
              unready -> assertThat(unready.reason()).startsWith("HTTP/1.1 503"));
    }
  }

  @Test
  void nobodyListens() throws Exception {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(HealthProbe.ask(port)).isEqualTo(new Condition.Silent("no answer on port " + port));
  }

  @Test
  void aServiceThatAcceptsAndSaysNothingIsSilent() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(HealthProbe.ask(socket.getLocalPort())).isInstanceOf(Condition.Silent.class);
    }
  }
}
