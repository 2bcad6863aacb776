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
  private static final Pattern REASON = Pattern.compile("\"reason\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\/])");

  private HealthProbe() {}

  /** Why the program on that port is not ready; empty when it is ready. */
  public static Optional<String> problem(int port) {
    return switch (ask(port)) {
      case Condition.Ready() -> Optional.empty();
      case Condition.Unready(var reason) -> Optional.of(reason);
      case Condition.Silent(var reason) -> Optional.of(reason);
    };
  }

  /** How the program on that port is. */
  public static Condition ask(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
      socket.setSoTimeout(TIMEOUT_MILLIS);
      var request =
          "GET /health HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = socket.getInputStream().readNBytes(MOST_BYTES);
      return condition(new String(answer, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Condition.Silent("no answer on port " + port);
    }
  }

  private static Condition condition(String answer) {
    if (answer.startsWith("HTTP/1.1 200")) {
      return new Condition.Ready();
    }
    var reason = REASON.matcher(answer);
    if (reason.find()) {
      // Escapes of control characters stay as they are, for the terminal's sake.
      return new Condition.Unready(ESCAPED.matcher(reason.group(1)).replaceAll("$1"));
    }
    return answer
        .lines()
        .findFirst()
        .<Condition>map(Condition.Unready::new)
        .orElse(new Condition.Silent("it hung up"));
  }
}
