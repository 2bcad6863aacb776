package io.stockbot.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

  @Test
  void tellsWhyAPortIsNotFree() throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(PortCheck.problem(socket.getLocalPort()).orElseThrow()).contains("in use");
    }
  }

  @Test
  void aFreePortIsFree() {
    assertThat(PortCheck.problem(0)).isEmpty();
  }
}
