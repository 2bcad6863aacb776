package io.stockbot.benchmarks.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.service.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ScratchTest {

  @Test
  void leavesNothingBehind() throws StartFailure, IOException {
    var scratch = Scratch.create();
    Files.createDirectory(scratch.file("state"));
    Files.writeString(scratch.file("state").resolve("secret"), "x");

    scratch.close();

    assertThat(scratch.folder()).doesNotExist();
  }
}
