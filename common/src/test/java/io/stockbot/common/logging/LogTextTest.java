package io.stockbot.common.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogTextTest {

  @Test
  void keepsAHostileLineOnOneLine() {
    assertThat(LogText.of("a\nb\r\u001b[31m\u202e"))
        .isEqualTo("a\\u000ab\\u000d\\u001b[31m\\u202e");
  }

  @Test
  void keepsTwoHundredCharactersAndNotOneMore() {
    assertThat(LogText.of("x".repeat(200))).isEqualTo("x".repeat(200));
    assertThat(LogText.of("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
  }
}
