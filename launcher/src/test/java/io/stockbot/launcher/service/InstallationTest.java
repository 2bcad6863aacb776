package io.stockbot.launcher.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.launcher.StockBot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

  @TempDir private Path home;

  @Test
  void startsAnotherProcessLikeItself() {
    var command = with(Map.of()).javaCommand(List.of("-Xmx64m"), List.of("risk-guardian"));
    assertThat(command)
        .containsExactly(
            "java", "-Xmx64m", "-cp", "a.jar:b.jar", StockBot.class.getName(), "risk-guardian");
  }

  @Test
  void givesTheFlagsOfTheTreeWhereItHasThem() throws Exception {
    var flags =
        Files.createFile(Files.createDirectory(home.resolve("tools")).resolve("java.options"));
    var archive =
        Files.createFile(Files.createDirectory(home.resolve("target")).resolve("stock-bot.aot"));
    assertThat(with(Map.of()).javaCommand(List.of(), List.of()))
        .startsWith("java", "@" + flags, "-XX:AOTCache=" + archive);
  }

  @Test
  void theUsersFlagsHaveTheLastWord() {
    var installation = with(Map.of("STOCK_BOT_JAVA_OPTS", " -Xmx1g  -Xlog:gc "));
    assertThat(installation.javaCommand(List.of("-Xmx64m"), List.of()))
        .startsWith("java", "-Xmx64m", "-Xmx1g", "-Xlog:gc", "-cp");
  }

  @Test
  void coloursLinesOnATerminalUnlessItsUserSaidNo() {
    assertThat(with(Map.of("STOCK_BOT_TERMINAL", "1")).isColoured()).isTrue();
    assertThat(with(Map.of()).isColoured()).isFalse();
    assertThat(with(Map.of("STOCK_BOT_TERMINAL", "1", "NO_COLOR", "1")).isColoured()).isFalse();
    assertThat(with(Map.of("STOCK_BOT_TERMINAL", "1", "TERM", "dumb")).isColoured()).isFalse();
  }

  private Installation with(Map<String, String> environment) {
    return new Installation(home, Path.of("java"), "a.jar:b.jar", environment);
  }
}
