package io.stockbot.protocol.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stockbot.protocol.FieldProblem;
import java.util.List;

/** Frames written by hand, and what the codec says to them. */
final class Frames {

  static final Codec CODEC = new Codec(Limits.FROM_CLIENTS);

  private Frames() {}

  static byte[] of(String text) {
    return text.getBytes(UTF_8);
  }

  /** A start_strategy with these fields of a config, as JSON. */
  static byte[] withConfig(String fields) {
    return of("{\"type\":\"start_strategy\",\"id\":\"s\",\"config\":{" + fields + "}}");
  }

  /** An event with this data, as JSON. */
  static byte[] event(String type, String data) {
    return of(
        "{\"type\":\"%s\",\"timestamp\":\"2023-07-10T12:34:56Z\",\"data\":%s}"
            .formatted(type, data));
  }

  static BadMessage refusedCall(byte[] frame) {
    return catchThrowableOfType(BadMessage.class, () -> CODEC.decodeCall(frame));
  }

  static BadMessage refusedEvent(byte[] frame) {
    return catchThrowableOfType(BadMessage.class, () -> CODEC.decodeEnvelope(frame));
  }

  static List<String> wrongFields(BadMessage refused) {
    return refused.reply().details().stream().map(FieldProblem::field).toList();
  }
}
