package io.stockbot.launcher.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where this program lies and what runs it: enough to start another process like it. Immutable.
 *
 * @param home the folder of the script {@code stock-bot}
 * @param java the program that runs this one
 * @param classPath of this program
 * @param environment of this process
 */
public record Installation(
    Path home, Path java, String classPath, Map<String, String> environment) {

  /** By its name: the program knows its sub-commands, which know this. */
  static final String MAIN = "io.stockbot.launcher.StockBot";

  private static final Path FLAGS = Path.of("tools", "java.options");
  private static final Path ARCHIVE = Path.of("target", "stock-bot.aot");

  public Installation {
    environment = Map.copyOf(environment);
  }

  /** Of this process. The script says where it lies; without it that is the working folder. */
  public static Installation here() {
    var environment = System.getenv();
    return new Installation(
        Path.of(environment.getOrDefault("STOCK_BOT_HOME", "")).toAbsolutePath(),
        Path.of(System.getProperty("java.home"), "bin", "java"),
        System.getProperty("java.class.path"),
        environment);
  }

  /** The command line of a Java process with the flags that the script gives as well. */
  public List<String> javaCommand(List<String> flags, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(java.toString());
    existing(FLAGS).ifPresent(file -> command.add("@" + file));
    existing(ARCHIVE).ifPresent(file -> command.add("-XX:AOTCache=" + file));
    command.addAll(flags);
    setting("STOCK_BOT_JAVA_OPTS").ifPresent(more -> command.addAll(List.of(more.split("\\s+"))));
    command.addAll(List.of("-cp", classPath, MAIN));
    command.addAll(arguments);
    return List.copyOf(command);
  }

  /** Whether lines may be coloured: the script sees a terminal, and its user did not say no. */
  public boolean isColoured() {
    return setting("STOCK_BOT_TERMINAL").isPresent()
        && setting("NO_COLOR").isEmpty()
        && !setting("TERM").equals(Optional.of("dumb"));
  }

  /** A variable of the environment that is set and not blank. */
  public Optional<String> setting(String variable) {
    return Optional.ofNullable(environment.get(variable))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private Optional<Path> existing(Path file) {
    return Optional.of(home.resolve(file)).filter(Files::isRegularFile);
  }
}
