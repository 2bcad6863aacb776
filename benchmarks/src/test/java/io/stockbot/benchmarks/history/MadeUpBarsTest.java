package io.stockbot.benchmarks.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpBarsTest {

  @TempDir private Path folder;

  @Test
  void areTheSameEachTimeAndOfTheSizeThatWasPromised() throws Exception {
    var rows = new MadeUpBars(folder.resolve("a")).write();

    assertThat(new MadeUpBars(folder.resolve("b")).write()).isEqualTo(rows);
    assertThat(rows).isBetween(2_400_000L, 2_500_000L);
    assertThat(MadeUpStore.files(folder.resolve("a"), ".csv")).hasSize(120);
    assertThat(folder.resolve("a/M3.csv")).hasSameBinaryContentAs(folder.resolve("b/M3.csv"));
    assertThat(Files.readAllLines(folder.resolve("a/D0.csv")).get(1))
        .startsWith("2000-01-03,D0,100,");
  }
}
