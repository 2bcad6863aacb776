package io.stockbot.benchmarks.fanout;

import io.stockbot.benchmarks.wire.Scratch;
import io.stockbot.common.service.StartFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The other side: npm's {@code ws}, which sends to each client, in a process of Node. */
final class WsVenue implements Venue {

  private static final String PACKAGE = "package.json";
  private static final String PROGRAM = "server.mjs";
  private static final int INSTALL_SECONDS = 120;

  private @Nullable Scratch scratch;
  private @Nullable Process process;
  private @Nullable BufferedReader answers;
  private @Nullable PrintStream requests;
  private int port;
  private int receiptsPort;

  /** Why it cannot run here; empty when it can. */
  static Optional<String> problem() {
    for (var program : List.of("node", "npm")) {
      try {
        var version = new ProcessBuilder(program, "--version").redirectErrorStream(true).start();
        version.getInputStream().readAllBytes();
      } catch (IOException missing) {
        return Optional.of(program + " is not in the PATH");
      }
    }
    return Optional.empty();
  }

  @Override
  public void open() throws StartFailure {
    scratch = Scratch.create();
    var folder = scratch.folder();
    try {
      for (var name : List.of(PACKAGE, PROGRAM)) {
        try (var resource =
            Optional.ofNullable(WsVenue.class.getResourceAsStream(name)).orElseThrow()) {
          Files.copy(resource, folder.resolve(name));
        }
      }
      install(scratch);
      var node =
          new ProcessBuilder("node", PROGRAM)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      process = node;
      answers = node.inputReader(StandardCharsets.UTF_8);
      requests = new PrintStream(node.getOutputStream(), true, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StartFailure("npm ws cannot be started: " + e.getMessage(), e);
    }
    var ports = answer().split(" ", -1);
    port = Integer.parseInt(ports[0]);
    receiptsPort = Integer.parseInt(ports[1]);
  }

  private static void install(Scratch scratch) throws IOException, StartFailure {
    var log = scratch.file("npm.log");
    var npm =
        new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts")
            .directory(scratch.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!npm.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS) || npm.exitValue() != 0) {
        npm.destroyForcibly();
        throw new StartFailure("npm cannot install ws: " + Files.readString(log).strip());
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StartFailure("interrupted", stop);
    }
  }

  @Override
  public URI uri() {
    return URI.create("ws://127.0.0.1:" + port + "/");
  }

  @Override
  public int receiptsPort() {
    return receiptsPort;
  }

  @Override
  public Run saturate(Duration time) {
    return ask("saturate " + time.toMillis());
  }

  @Override
  public Run pace(double perSecond, Duration time) {
    return ask("pace " + time.toMillis() + " " + perSecond);
  }

  private Run ask(String request) {
    Optional.ofNullable(requests).orElseThrow().println(request);
    var words = answer().split(" ", -1);
    return new Run(Long.parseLong(words[0]), Long.parseLong(words[1]));
  }

  private String answer() {
    try {
      @Nullable String line = Optional.ofNullable(answers).orElseThrow().readLine();
      if (line == null) {
        throw new IllegalStateException("npm ws has ended");
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroy();
    }
    if (scratch != null) {
      scratch.close();
    }
  }
}
