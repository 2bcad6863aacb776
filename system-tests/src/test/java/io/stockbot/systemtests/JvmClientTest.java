package io.stockbot.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import io.stockbot.protocol.Call;
import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.codec.Codec;
import io.stockbot.protocol.codec.Limits;
import io.stockbot.protocol.strategy.StartStrategy;
import io.stockbot.protocol.strategy.StrategyTrade;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Side;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * The sample consumer outside the reactor: compiled for Java 17 against protocol alone, and run.
 */
class JvmClientTest {

  private static final Path SOURCE =
      Path.of(
          System.getProperty("stockbot.root"),
          "docs/examples/jvm-client/src/main/java/example/TradePrinter.java");
  private static final Instant FILLED = Instant.parse("2013-10-07T13:30:01Z");
  private static final StrategyTrade TRADE =
      new StrategyTrade(
          "trade-1",
          "strategy-123",
          "order-1",
          "IBM",
          Side.BUY,
          Quantity.of(10),
          Price.of("182.04"),
          FILLED,
          StrategyTrade.Status.FILLED,
          FILLED);

  private final Codec codec = new Codec(Limits.FROM_CLIENTS);

  @TempDir Path classes;

  @Test
  void theSampleClientStartsAStrategyAndPrintsItsTrades() throws Exception {
    var protocol = protocolAndWhatItNeeds();
    compile(protocol);
    try (var peer = new OneClientPeer()) {
      var client =
          start(
              "java",
              "-cp",
              protocol + File.pathSeparator + classes,
              "-Dserver=" + peer.address(),
              "example.TradePrinter",
              "strategy-123");
      try {
        peer.accept();
        var asked = codec.decodeCall(peer.read());
        peer.send(codec.encode(Envelope.of(TRADE, FILLED)));
        peer.sayGoodbye();

        var printed = output(client);

        assertThat(asked)
            .isEqualTo(
                new Call(
                    new StartStrategy("strategy-123", Optional.empty()), Optional.of("start")));
        assertThat(printed.lines().toList())
            .containsExactly(
                "2013-10-07T13:30:01Z strategy-123 BUY 10 IBM at 182.04 (FILLED)", "closed: 1000 ");
        assertThat(client.waitFor()).isZero();
      } finally {
        client.destroyForcibly();
      }
    }
  }

  private void compile(String protocol) throws Exception {
    var javac =
        start(
            "javac",
            "--release",
            "17",
            "-cp",
            protocol,
            "-d",
            classes.toString(),
            SOURCE.toString());

    assertThat(output(javac)).isEmpty();
    assertThat(javac.waitFor()).isZero();
  }

  private static Process start(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", program).toString());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static String protocolAndWhatItNeeds() {
    return Stream.of(
            Codec.class, JsonNode.class, JsonParser.class, JsonValue.class, NullMarked.class)
        .map(JvmClientTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(location).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(type + " has no place", e);
    }
  }
}
