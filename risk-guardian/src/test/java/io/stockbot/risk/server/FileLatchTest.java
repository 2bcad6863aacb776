package io.stockbot.risk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.risk.RiskStatus.State;
import io.stockbot.risk.LatchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLatchTest {

  private static final RiskStatus PRESSED =
      new RiskStatus(
          State.HALTED,
          Optional.of("fat \"finger\"\n€"),
          Optional.of(Instant.parse("2026-03-02T17:00:00Z")));

  private final Path directory;
  private final FileLatch latch;

  FileLatchTest(@TempDir Path folder) {
    directory = folder.resolve("not").resolve("there").resolve("yet");
    latch = new FileLatch(directory);
  }

  @Test
  void isEmptyBeforeTheFirstSave() throws LatchFailure {
    assertThat(latch.read()).isEmpty();
  }

  @Test
  void readsWhatWasSavedLast() throws LatchFailure {
    latch.save(PRESSED);
    assertThat(new FileLatch(directory).read()).contains(PRESSED);

    var lifted = new RiskStatus(State.ACTIVE, Optional.of("checked"), Optional.empty());
    latch.save(lifted);
    assertThat(new FileLatch(directory).read()).contains(lifted);
  }

  @Test
  void leavesNoDraftBehind() throws LatchFailure, IOException {
    latch.save(PRESSED);

    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(directory.resolve("kill-switch.json"));
    }
  }

  @Test
  void goesOnFromADraftThatACrashLeft() throws LatchFailure, IOException {
    latch.save(PRESSED);
    Files.writeString(directory.resolve("kill-switch.new"), "{\"type\":".repeat(1_000));

    assertThat(latch.read()).contains(PRESSED);
    latch.save(PRESSED);
    assertThat(latch.read()).contains(PRESSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HALTED",
        "{}",
        "{\"type\":\"risk_status\",\"timestamp\":\"2026-03-02T17:00:00Z\"}",
        "{\"type\":\"strategy_registered\",\"timestamp\":\"2026-03-02T17:00:00Z\","
            + "\"data\":{\"id\":\"a\"}}",
        "{\"type\":\"risk_status\",\"timestamp\":\"2026-03-02T17:00:00Z\","
            + "\"data\":{\"state\":\"MAYBE\"}}",
        "{\"type\":\"risk_status\",\"timestamp\":\"2026-03-02T17:00:00Z\","
            + "\"data\":{\"state\":\"REDUCING\"}}"
      })
  void takesNothingElseForAStatus(String text) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("kill-switch.json"), text);

    assertThatThrownBy(latch::read)
        .isInstanceOf(LatchFailure.class)
        .hasMessageContaining("kill-switch.json cannot be read")
        .hasMessageEndingWith("; check it, then reset");
  }

  @Test
  void takesNoFileThatIsTooBig() throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("kill-switch.json"), " ".repeat(1_000_000));

    assertThatThrownBy(latch::read).isInstanceOf(LatchFailure.class);
  }

  @Test
  void saysWhereItCouldNotWrite() throws IOException {
    Files.createDirectories(directory.resolveSibling("x"));
    Files.writeString(directory, "a file where the directory should be");

    assertThatThrownBy(() -> latch.save(PRESSED))
        .isInstanceOf(LatchFailure.class)
        .hasMessageContaining("kill-switch.json cannot be written");
  }
}
