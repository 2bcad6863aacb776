package io.stockbot.launcher.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.launcher.testing.Diary;
import io.stockbot.launcher.testing.Puppet;
import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceRunTest {

  @Test
  void aSignalClosesTheServiceAndTheStatusIsZero(@TempDir Path folder) throws Exception {
    var diary = Diary.in(folder);
    var process = start(diary, "served");
    diary.process("gateway").destroy();
    assertThat(process.waitFor()).isZero();
    assertThat(diary.closed()).containsExactly("gateway closed");
  }

  @Test
  void theEndOfTheSupervisorClosesTheService(@TempDir Path folder) throws Exception {
    var diary = Diary.in(folder);
    var process = start(diary, "supervised");
    diary.process("gateway");
    process.getOutputStream().close();
    assertThat(process.waitFor()).isZero();
    assertThat(diary.closed()).containsExactly("gateway closed");
  }

  @Test
  void withoutASupervisorTheEndOfInputMeansNothing(@TempDir Path folder) throws Exception {
    var diary = Diary.in(folder);
    var process = start(diary, "served");
    process.getOutputStream().close();
    assertThat(diary.process("gateway").isAlive()).isTrue();
    assertThat(diary.closed()).isEmpty();
    process.destroy();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aServiceThatDoesNotCloseInTimeEndsWithStatusOne(@TempDir Path folder) throws Exception {
    var diary = Diary.in(folder);
    var process = start(diary, "stubborn");
    diary.process("gateway").destroy();
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(diary.closed()).isEmpty();
  }

  private static Process start(Diary diary, String part) throws Exception {
    return new ProcessBuilder(Puppet.program("gateway", diary.file(), part).command())
        .redirectOutput(Redirect.to(new File("/dev/null")))
        .redirectError(Redirect.to(new File("/dev/null")))
        .start();
  }
}
