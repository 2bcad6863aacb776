package io.stockbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stockbot.launcher.testing.Checkout;
import java.io.IOException;
import java.nio.file.Files;
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

  @Test
  void nothingStartsOnTheRestOfABuildThatFailed() throws Exception {
    checkout.start("up").status();
    Files.writeString(checkout.file("benchmarks/src/Main.java"), "?");
    checkout.maven("3.9.9", "exit 1");
    checkout.start("up").status();

    assertThat(checkout.start("test").status()).isEqualTo(1);
    assertThat(checkout.javaWords()).endsWith("up");
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    checkout.maven("3.9.9", "until [ -e go ]; do sleep 0.1; done");
    var first = checkout.start("up");
    await().until(() -> checkout.builds().size() == 1);
    var second = checkout.start("market-data-gateway");
    await().until(() -> !second.err().isEmpty());

    Files.createFile(checkout.file("go"));

    assertThat(first.status()).isZero();
    assertThat(second.status()).isZero();
    assertThat(second.err())
        .singleElement()
        .asString()
        .startsWith("stock-bot: another build is under way (process ");
    assertThat(checkout.builds()).hasSize(1);
    assertThat(Files.isSymbolicLink(lock())).isFalse();
  }

  @Test
  void takesTheLockOfADeadProcessOver() throws Exception {
    lockFor(pidOfTheDead());
    var run = checkout.start("up");
    assertThat(run.status()).isZero();
    assertThat(run.err()).containsExactly("stock-bot: building…");
    assertThat(Files.isSymbolicLink(lock())).isFalse();
  }

  @Test
  void aBuildThatFailsLeavesNoLock() throws Exception {
    checkout.maven("3.9.9", "exit 1");
    checkout.start("up").status();
    assertThat(Files.isSymbolicLink(lock())).isFalse();
  }

  @Test
  void theTestsHaveTheTreeForThemselves() throws Exception {
    var run = checkout.start("test");
    assertThat(run.status()).isZero();
    assertThat(Files.readSymbolicLink(lock())).hasToString("" + run.process().pid());
  }

  @Test
  void whatIsBuiltStartsWhileTheTestsRun() throws Exception {
    checkout.start("up").status();
    lockFor(ProcessHandle.current().pid());
    assertThat(checkout.start("up").status()).isZero();
    assertThat(checkout.start("test", "--help").status()).isZero();
    assertThat(checkout.javaWords()).endsWith("test", "--help");
  }

  private Path lock() {
    return checkout.file("target/stock-bot.lock");
  }

  private void lockFor(long pid) throws IOException {
    Files.createDirectories(lock().getParent());
    Files.createSymbolicLink(lock(), Path.of("" + pid));
  }

  private static long pidOfTheDead() throws Exception {
    var process = new ProcessBuilder("true").start();
    process.waitFor();
    return process.pid();
  }
}
