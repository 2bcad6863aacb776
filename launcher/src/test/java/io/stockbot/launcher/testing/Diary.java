package io.stockbot.launcher.testing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What puppets wrote down. */
public record Diary(Path file) {

  public static Diary in(Path folder) {
    return new Diary(folder.resolve("diary"));
  }

  public List<String> lines() {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines about closing, in their order. */
  public List<String> closed() {
    return lines().stream().filter(line -> line.endsWith("closed")).toList();
  }

  /** Waits until the puppet is up. */
  public ProcessHandle process(String name) {
    var start = name + " up ";
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> lines().stream().anyMatch(line -> line.startsWith(start)));
    var line = lines().stream().filter(l -> l.startsWith(start)).findFirst().orElseThrow();
    return ProcessHandle.of(Long.parseLong(line.substring(start.length()))).orElseThrow();
  }
}
