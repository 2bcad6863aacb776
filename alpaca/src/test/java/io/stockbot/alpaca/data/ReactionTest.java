package io.stockbot.alpaca.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.alpaca.data.ErrorMessage.Reaction;
import io.stockbot.alpaca.data.StatusMessage.Effect;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReactionTest {

  @ParameterizedTest
  @CsvSource({
    "400, REFUSE_CHANGE",
    "401, RECONNECT",
    "402, STOP",
    "403, IGNORE",
    "404, RECONNECT",
    "405, REFUSE_CHANGE",
    "406, WAIT_FOR_SLOT",
    "407, RECONNECT",
    "408, STOP",
    "409, STOP",
    "410, STOP",
    "411, STOP",
    "412, STOP",
    "413, REFUSE_CHANGE",
    "500, RECONNECT",
    "599, RECONNECT"
  })
  void everyErrorHasItsReaction(int code, Reaction reaction) {
    assertThat(new ErrorMessage(code, "text").reaction()).isEqualTo(reaction);
  }

  @Test
  void tellsTheUserWhatToDo() {
    assertThat(new ErrorMessage(402, "auth failed").advice()).contains("APCA_API_KEY_ID");
    assertThat(new ErrorMessage(409, "insufficient subscription").advice()).contains("iex");
    assertThat(new ErrorMessage(500, "internal error").advice())
        .isEqualTo("Alpaca says 500 internal error");
  }

  @ParameterizedTest
  @CsvSource({
    "A, 2, HALTS",
    "B, F, HALTS",
    "A, 3, RESUMES",
    "A, T, NONE",
    "A, H, NONE",
    "C, H, HALTS",
    "O, P, HALTS",
    "C, Q, NONE",
    "C, T, RESUMES",
    "C, 2, NONE"
  })
  void aStatusHaltsOrResumesByTheTableOfItsTape(String tape, String code, Effect effect) {
    var status = new StatusMessage("ACME", Instant.EPOCH, code, "", "", "", tape);

    assertThat(status.effect()).isEqualTo(effect);
  }
}
