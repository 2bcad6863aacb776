package io.stockbot.marketdata.history.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.protocol.value.Resolution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrashTest {

  @TempDir private Path folder;

  /** The writer says a number before each write, and is killed while it writes. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  @Timeout(60)
  void aWriterThatIsKilledInMidWriteLeavesTheOldFileOrTheNewOne(int writes) throws Exception {
    var writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessWriter.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var words =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (var word = 0; word < writes; word++) {
        assertThat(words.readLine()).isEqualTo("writing " + (word + 1));
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }

    try (var history = ParquetHistory.open(folder)) {
      var bars =
          history.read(HistoryKind.bars(Resolution.SECOND_1), "IBM", Instant.MIN, Instant.MAX);
      assertThat(bars).hasSize(EndlessWriter.ROWS);
      assertThat(bars.stream().map(bar -> bar.close()).distinct()).hasSize(1);
      assertThat(bars.getFirst().close().micros()).isGreaterThanOrEqualTo(writes - 1L);
    }
    try (var files = Files.walk(folder)) {
      assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".tmp"));
    }
  }

  @Test
  void aFullDiskLeavesTheOldFileAndNothingBesideIt() throws Exception {
    var file = Files.writeString(folder.resolve("2013.parquet"), "old");

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                Replacement.of(
                    file,
                    fresh -> {
                      Files.writeString(fresh, "half of the n");
                      throw new IOException("No space left on device");
                    }))
        .withMessage("No space left on device");

    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aReplacementIsWholeWhenItIsThere() throws Exception {
    var file = Files.writeString(folder.resolve("2013.parquet"), "old");

    Replacement.of(file, fresh -> Files.writeString(fresh, "new"));

    assertThat(file).hasContent("new");
  }
}
