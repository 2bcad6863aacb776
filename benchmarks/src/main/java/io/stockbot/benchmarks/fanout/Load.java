package io.stockbot.benchmarks.fanout;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Unit;
import io.stockbot.common.service.StartFailure;
import io.stockbot.launcher.service.Installation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The process of the clients, asked and answering in lines. */
final class Load implements AutoCloseable {

  private static final List<String> HEAP = List.of("-Xms64m", "-Xmx256m");
  private static final int GOODBYE_SECONDS = 3;

  private final Process process;
  private final BufferedReader answers;
  private final PrintStream requests;

  private Load(Process process) {
    this.process = process;
    answers = process.inputReader(StandardCharsets.UTF_8);
    requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  /**
   * Returns when all clients are connected and have said what they want.
   *
   * @param isStrict whether quotes that were left out are accounted for by {@code prev}
   */
  static Load start(Venue venue, Crowd crowd, boolean isStrict) throws StartFailure {
    var java = Installation.here();
    var command = new ArrayList<String>();
    command.add(java.java().toString());
    command.addAll(HEAP);
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-cp",
            java.classPath(),
            LoadProgram.class.getName(),
            venue.uri().toString(),
            Integer.toString(venue.receiptsPort()),
            Integer.toString(crowd.readers()),
            Integer.toString(crowd.slow()),
            Boolean.toString(isStrict)));
    try {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      var load = new Load(process);
      load.hear("ready");
      return load;
    } catch (IOException e) {
      throw new StartFailure("the clients cannot be started: " + e.getMessage(), e);
    }
  }

  /** Forgets the times so far. */
  void reset() {
    requests.println("reset");
    hear("reset");
  }

  /** How long ticks took to the readers since the reset. */
  List<Figure> times() {
    requests.println("times");
    var words = hear("times").split(" ", -1);
    return List.of(
        new Figure("p50", Double.parseDouble(words[1]), Unit.MICROSECONDS),
        new Figure("p99", Double.parseDouble(words[2]), Unit.MICROSECONDS));
  }

  /** What one of them found wrong is thrown. */
  void check() {
    try {
      if (answers.ready()) {
        throw new IllegalStateException("the clients say: " + answers.readLine());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String hear(String first) {
    try {
      @Nullable String line = answers.readLine();
      if (line == null || !line.startsWith(first)) {
        throw new IllegalStateException("the clients say: " + line);
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    requests.close();
    try {
      if (!process.waitFor(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stop) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
