package io.stockbot.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.launcher.service.Installation;
import io.stockbot.launcher.testing.Typed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TestCommandTest {

  @TempDir private Path home;

  @Test
  void runsMavenWhereTheTreeIsAndPassesItsStatusOn() throws Exception {
    assertThat(type().status()).isEqualTo(3);
    assertThat(home.resolve("words")).hasContent("-B -ntp verify");
  }

  @Test
  void runsTheLongTestsWhenAsked() throws Exception {
    type("--long");
    assertThat(home.resolve("words")).hasContent("-B -ntp -DexcludedGroups=none verify");
  }

  private Typed type(String... words) throws Exception {
    var maven =
        Files.writeString(home.resolve("maven"), "#!/bin/sh\necho \"$@\" > words\nexit 3\n");
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
    var environment = Map.of("STOCK_BOT_MAVEN", maven.toString());
    var installation = new Installation(home, Path.of("java"), "", environment);
    return Typed.at(new CommandLine(new TestCommand(installation)), words);
  }
}
