package io.stockbot.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndingTest {

  @Test
  void tellsTheStatusAndTheLastWords() {
    var ending = new Ending("gateway", 1, Optional.of("port 3001 is in use"));
    assertThat(ending.reason()).isEqualTo("gateway ended with exit status 1: port 3001 is in use");
  }

  @Test
  void tellsTheStatusAloneWhereNothingWasSaid() {
    assertThat(new Ending("gateway", 3, Optional.empty()).reason())
        .isEqualTo("gateway ended with exit status 3");
  }

  @Test
  void namesTheSignal() {
    assertThat(new Ending("gateway", 137, Optional.of("a tick")).reason())
        .isEqualTo("gateway was ended by SIGKILL");
    assertThat(new Ending("gateway", 158, Optional.empty()).reason())
        .isEqualTo("gateway was ended by signal 30");
  }
}
