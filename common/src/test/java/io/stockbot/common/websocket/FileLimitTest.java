package io.stockbot.common.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FileLimitTest {

  private static final List<String> LIMITS =
      List.of(
          "Limit                     Soft Limit           Hard Limit           Units     ",
          "Max processes             unlimited            unlimited            processes ",
          "Max open files            1024                 4096                 files     ");

  @Test
  void saysInOneLineWhatToDoWhenThereAreTooFew() {
    assertThat(FileLimit.problem(1_000, LIMITS))
        .contains(
            "this process may open 1024 files, too few for 1000 connections: raise it with 'ulimit"
                + " -n 1200'");
  }

  @Test
  void saysNothingWhenThereAreEnough() {
    assertThat(FileLimit.problem(824, LIMITS)).isEmpty();
  }

  @Test
  void saysNothingWhereTheSystemDoesNotTell() {
    assertThat(FileLimit.problem(1_000, List.of())).isEmpty();
  }
}
