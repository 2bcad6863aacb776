package io.stockbot.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.session.Lag;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceTest {

  private static final Lag EVENT = new Lag(1, 0, 2);

  @Test
  void anEventOfALosslessStreamCarriesItsNumber() throws Exception {
    var numbered = Envelope.of(EVENT, Samples.SENT, Sequence.of(17));

    var frame = Frames.CODEC.encode(numbered);

    assertThat(frame)
        .asString()
        .contains("\"timestamp\":\"2023-07-10T12:34:56Z\",\"seq\":17,\"data\"");
    assertThat(Frames.CODEC.decodeEnvelope(frame)).isEqualTo(numbered);
  }

  @Test
  void anEventOfAConflatedStreamCarriesTheOneBeforeItToo() throws Exception {
    var numbered = Envelope.of(EVENT, Samples.SENT, new Sequence(17, Optional.of(12L)));

    var frame = Frames.CODEC.encode(numbered);

    assertThat(frame).asString().contains("\"seq\":17,\"prev\":12,\"data\"");
    assertThat(Frames.CODEC.decodeEnvelope(frame)).isEqualTo(numbered);
  }

  @Test
  void anEventWithoutANumberCarriesNone() {
    assertThat(Frames.CODEC.encode(Envelope.of(EVENT, Samples.SENT)))
        .asString()
        .doesNotContain("seq", "prev");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"17\"", "1.5", "null", "{}"})
  void aNumberThatIsNoneIsAWrongField(String seq) {
    var frame =
        Frames.of(
            "{\"type\":\"lag\",\"timestamp\":\"2023-07-10T12:34:56Z\",\"seq\":"
                + seq
                + ",\"data\":{\"merged\":1,\"dropped\":0,\"queued\":2}}");

    var refused = Frames.refusedEvent(frame);

    assertThat(refused.reply().code()).isEqualTo(ErrorCode.BAD_FIELD);
    assertThat(Frames.wrongFields(refused)).containsExactly("seq");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000.1", "\"5\""})
  void aRateThatCannotBeIsAWrongField(String rate) {
    var refused =
        Frames.refusedCall(
            Frames.of("{\"type\":\"subscribe\",\"streams\":[],\"maxRateHz\":" + rate + "}"));

    assertThat(Frames.wrongFields(refused)).containsExactly("maxRateHz");
  }
}
