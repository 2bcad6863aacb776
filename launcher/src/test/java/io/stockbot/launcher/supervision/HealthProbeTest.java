package io.stockbot.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.launcher.testing.HealthServer;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class HealthProbeTest {

  @Test
  void aReadyServiceHasNoProblem() throws Exception {
    try (var server = new HealthServer().answering(200, "ready")) {
      assertThat(HealthProbe.problem(server.port())).isEmpty();
    }
  }

  @Test
  void tellsTheReasonInTheServicesWords() throws Exception {
    var body = "{\"status\":\"unavailable\",\"reason\":\"risk-guardian does not answer\"}";
    try (var server = new HealthServer().answering(503, body)) {
      assertThat(HealthProbe.problem(server.port())).contains("risk-guardian does not answer");
    }
  }

  @Test
  void tellsTheStatusOfAServiceWithoutWords() throws Exception {
    try (var server = new HealthServer().answering(503, "")) {
      assertThat(HealthProbe.problem(server.port()).orElseThrow()).startsWith("HTTP/1.1 503");
    }
  }

  @Test
  void nobodyListens() throws Exception {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(HealthProbe.problem(port)).contains("no answer on port " + port);
  }

  @Test
  void aServiceThatAcceptsAndIsSilentIsNotReady() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(HealthProbe.problem(socket.getLocalPort())).isPresent();
    }
  }
}
