package io.stockbot.launcher.supervision;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a program on this machine how it is, by {@code GET /health}. */
public final class HealthProbe {

  private static final int TIMEOUT_MILLIS = 1000;
  private static final int MOST_BYTES = 4096;
  private static final Pattern REASON = Pattern.compile("\"reason\":\"([^\"]*)\"");

  private HealthProbe() {}

  /** Why the program on that port is not ready, in its words; empty when it is ready. */
  public static Optional<String> problem(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      var request =
          "GET /health HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = socket.getInputStream().readNBytes(MOST_BYTES);
      return problem(new String(answer, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.of("no answer on port " + port);
    }
  }

  private static Optional<String> problem(String answer) {
    if (answer.startsWith("HTTP/1.1 200")) {
      return Optional.empty();
    }
    var reason = REASON.matcher(answer);
    return reason.find()
        ? Optional.of(reason.group(1))
        : answer.lines().findFirst().or(() -> Optional.of("it hung up"));
  }
}
