package io.stockbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.launcher.testing.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

  @TempDir private Path folder;

  private Checkout checkout;

  @BeforeEach
  void checkOut() throws Exception {
    checkout = Checkout.in(folder);
  }

  @Test
  void buildsOnceAndStartsTheProgramWithItsWords() throws Exception {
    assertThat(checkout.start("up").status()).isZero();
    assertThat(checkout.start("up", "--data", "a folder").status()).isZero();
    assertThat(checkout.builds()).hasSize(1);
    assertThat(checkout.javaWords())
        .endsWith("io.stockbot.launcher.StockBot", "up", "--data", "a folder");
  }

  @Test
  void theClassPathIsTheJarsAndNotTheWorkingFolder() throws Exception {
    checkout.start("up").status();
    assertThat(checkout.javaWords())
        .containsSequence(
            "-cp",
            checkout.file("benchmarks/target/benchmarks.jar")
                + ":"
                + checkout.file("benchmarks/target/lib/launcher.jar"));
  }

  @Test
  void anOldMavenGetsOneLine() throws Exception {
    checkout.maven("3.6.3", "");
    var run = checkout.start("up");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .singleElement()
        .asString()
        .startsWith("stock-bot: install Maven 3.8.7 or newer");
    assertThat(checkout.builds()).isEmpty();
  }

  @Test
  void aBuildThatFailsStartsNothingAndIsTriedAgain() throws Exception {
    checkout.maven("3.9.9", "exit 1");
    var run = checkout.start("up");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).last().asString().startsWith("stock-bot: the build failed");
    assertThat(checkout.file("words")).doesNotExist();

    checkout.maven("3.9.9", "");
    assertThat(checkout.start("up").status()).isZero();
  }
}
