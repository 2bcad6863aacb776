package io.stockbot.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stockbot.launcher.testing.Diary;
import io.stockbot.launcher.testing.Puppet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopOnSignalTest {

  @Test
  void aSignalStopsAllInOrderAndTheStatusIsZero(@TempDir Path folder) throws Exception {
    var diary = Diary.in(folder);
    var master = start(diary);
    master.destroy();
    assertThat(master.waitFor()).isZero();
    assertThat(diary.closed())
        .containsExactly("orchestrator closed", "guardian closed", "gateway closed");
  }

  @Test
  void whenOneDiesTheStatusIsOneAndTheReasonIsTheLastLine(@TempDir Path folder) throws Exception {
    var diary = Diary.in(folder);
    var master = start(diary);
    diary.process("gateway").destroyForcibly();
    assertThat(master.waitFor()).isEqualTo(1);
    assertThat(diary.closed()).containsExactly("orchestrator closed", "guardian closed");
    assertThat(Files.readAllLines(screen(diary)).getLast())
        .isEqualTo("stock-bot: gateway was ended by SIGKILL");
  }

  @Test
  void nobodyOutlivesALauncherThatIsKilled(@TempDir Path folder) throws Exception {
    var diary = Diary.in(folder);
    var master = start(diary);
    master.destroyForcibly();
    await().atMost(Duration.ofMinutes(1)).until(() -> diary.closed().size() == 3);
    assertThat(diary.closed())
        .containsExactlyInAnyOrder("orchestrator closed", "guardian closed", "gateway closed");
  }

  private static Process start(Diary diary) throws IOException {
    var process =
        new ProcessBuilder(Puppet.java(PuppetMaster.class, diary.file().toString()))
            .redirectErrorStream(true)
            .redirectOutput(screen(diary).toFile())
            .start();
    PuppetMaster.NAMES.forEach(diary::process);
    return process;
  }

  private static Path screen(Diary diary) {
    return diary.file().resolveSibling("screen");
  }
}
