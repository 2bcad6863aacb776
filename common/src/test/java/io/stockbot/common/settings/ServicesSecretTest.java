package io.stockbot.common.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.common.service.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesSecretTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("new").resolve("services.secret");
  }

  @Test
  void isMadeAtTheFirstStartForItsOwnerAlone() throws Exception {
    var secret = ServicesSecret.load(file);

    assertThat(secret.reveal()).hasSizeGreaterThanOrEqualTo(64).matches("[0-9a-f]+");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(filesIn(folder.resolve("new"))).containsExactly(file);
  }

  @Test
  void isInTheFileThatTheSettingsName() throws Exception {
    var config = Settings.load(Optional.empty(), Map.of("stock-bot.secretFile", file.toString()));

    assertThat(ServicesSecret.load(config).reveal()).isEqualTo(ServicesSecret.load(file).reveal());
  }

  @Test
  void isTheSameAtTheNextStart() throws Exception {
    assertThat(ServicesSecret.load(file).reveal()).isEqualTo(ServicesSecret.load(file).reveal());
  }

  @Test
  void isOneForServicesThatStartAtOnce() throws Exception {
    var starts = new ArrayList<Callable<String>>();
    for (var i = 0; i < 50; i++) {
      starts.add(() -> ServicesSecret.load(file).reveal());
    }
    var secrets = new HashSet<String>();
    try (var services = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var secret : services.invokeAll(starts)) {
        secrets.add(secret.get());
      }
    }

    assertThat(secrets).hasSize(1);
    assertThat(filesIn(folder.resolve("new"))).containsExactly(file);
  }

  @Test
  void matchesItselfAndNothingElse() throws Exception {
    var secret = ServicesSecret.load(file);

    assertThat(secret.matches(secret.reveal())).isTrue();
    assertThat(secret.matches(secret.reveal() + "0")).isFalse();
    assertThat(secret.matches(secret.reveal().substring(1))).isFalse();
    assertThat(secret.matches("")).isFalse();
  }

  @Test
  void printsAsStars() throws Exception {
    assertThat(ServicesSecret.load(file)).hasToString("***");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
  void isRefusedWhenOthersCanReachIt(String permissions) throws Exception {
    ServicesSecret.load(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    assertThatThrownBy(() -> ServicesSecret.load(file))
        .isInstanceOf(StartFailure.class)
        .hasMessageEndingWith("can be read by other users; run: chmod 600 " + file);
  }

  @Test
  void isRefusedWhenItIsTooShort() throws Exception {
    ServicesSecret.load(file);
    Files.writeString(file, "guessable\n");

    assertThatThrownBy(() -> ServicesSecret.load(file))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("is too short")
        .hasMessageNotContaining("guessable");
  }

  @Test
  void saysWhereItCannotBeMade() throws Exception {
    var inTheWay = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> ServicesSecret.load(inTheWay.resolve("services.secret")))
        .isInstanceOf(StartFailure.class)
        .hasMessageStartingWith("the services' secret " + inTheWay);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
