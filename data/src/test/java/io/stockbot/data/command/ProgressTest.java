package io.stockbot.data.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter err = new StringWriter();

  @Test
  void isALineForEachTenthWhenNobodyLooks() {
    var progress = new Progress(new PrintWriter(err), false, 100);
    for (var i = 0; i < 100; i++) {
      progress.add(1, "ticks.csv");
    }

    assertThat(err.toString().lines()).hasSize(11).contains(" 50 %  ticks.csv");
    assertThat(err.toString()).doesNotContain("\r");
  }

  @Test
  void isABarOnATerminalThatIsTakenAway() {
    var progress = new Progress(new PrintWriter(err), true, 10);

    progress.add(5, "ticks.csv");
    progress.clear();

    assertThat(err.toString())
        .contains("\r[###############               ]  50 %  ticks.csv")
        .endsWith("\r\u001b[K");
  }
}
