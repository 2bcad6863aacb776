package io.stockbot.launcher.supervision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A program that runs as a child of this process. It does not hear the terminal's Ctrl-C, which
 * goes to the whole group: only its supervisor stops it. Its standard input stays open for as long
 * as this process lives, and is empty. Thread-safe.
 */
final class Child {

  /** A JVM leaves a signal alone that was ignored when it started. */
  private static final List<String> DEAF =
      List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

  private static final Duration REST_OF_OUTPUT = Duration.ofMillis(500);

  private final String name;
  private final Process process;
  private final LastWords lastWords = new LastWords();
  private final List<Thread> readers;

  private Child(String name, Process process, Screen screen) {
    this.name = name;
    this.process = process;
    this.readers =
        List.of(
            read(process.inputReader(), line -> show(screen, line, lastWords::said)),
            read(process.errorReader(), line -> show(screen, line, lastWords::complained)));
  }

  static Child start(Program program, Map<String, String> environment, Screen screen)
      throws IOException {
    var command = new ArrayList<>(DEAF);
    command.addAll(program.command());
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return new Child(program.name(), builder.start(), screen);
  }

  CompletableFuture<Child> ended() {
    return process.onExit().thenApply(ended -> this);
  }

  /** Asks it to end, and after that time makes it end. Returns when it has ended. */
  void stop(Duration patience) throws InterruptedException {
    // By its handle: the process itself would close the pipes before its last words are read.
    process.toHandle().destroy();
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      process.toHandle().destroyForcibly();
      process.waitFor();
    }
    for (var reader : readers) {
      reader.join(REST_OF_OUTPUT);
    }
  }

  /** Of a program that has ended. */
  Ending ending() {
    return new Ending(name, process.exitValue(), lastWords.text());
  }

  private void show(Screen screen, String line, Consumer<String> memory) {
    memory.accept(line);
    screen.line(name, line);
  }

  private static Thread read(BufferedReader output, Consumer<String> lines) {
    return Thread.ofVirtual()
        .start(
            () -> {
              try (output) {
                output.lines().forEach(lines);
              } catch (IOException | UncheckedIOException e) {
                lines.accept("(its output cannot be read any more: " + e.getMessage() + ")");
              }
            });
  }
}
