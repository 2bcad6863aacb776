package io.stockbot.protocol.codec;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedFrameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "5",
        "\"get_symbols\"",
        "{",
        "{\"type\":\"get_symbols\"",
        "{\"type\":\"get_symbols\"} x",
        "{\"type\":\"get_symbols\"}{}",
        "{\"type\":\"get_symbols\",}",
        "{type:\"get_symbols\"}",
        "{'type':'get_symbols'}",
        "{\"type\":\"get_symbols\",\"type\":\"get_symbols\"}",
        "{\"type\":\"get_symbols\",\"x\":{\"a\":1,\"a\":2}}",
        "{\"type\":\"taken\",\"step\":NaN}",
        "{\"type\":\"taken\",\"step\":Infinity}",
        "{\"type\":\"taken\",\"step\":01}",
        "// hello\n{\"type\":\"get_symbols\"}"
      })
  void whatIsNoJsonObjectIsBadJson(String frame) {
    assertThat(Frames.refusedCall(Frames.of(frame)).reply().code()).isEqualTo(ErrorCode.BAD_JSON);
    assertThat(Frames.refusedEvent(Frames.of(frame)).reply().code())
        .isIn(ErrorCode.BAD_JSON, ErrorCode.BAD_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"type\":null}", "{\"type\":5}", "{\"type\":{\"type\":\"x\"}}"})
  void aTypeThatIsMissingOrNoTextIsABadType(String frame) {
    assertThat(Frames.refusedCall(Frames.of(frame)).reply().code()).isEqualTo(ErrorCode.BAD_TYPE);
    assertThat(Frames.refusedEvent(Frames.of(frame)).reply().code()).isEqualTo(ErrorCode.BAD_TYPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"strategy_trade", "GET_SYMBOLS", "", "get_symbols "})
  void aTypeThatIsNoRequestIsABadTypeWithTheRequestsName(String type) {
    var refused =
        Frames.refusedCall(Frames.of("{\"requestId\":\"r-7\",\"type\":\"" + type + "\"}"));

    assertThat(refused.reply().code()).isEqualTo(ErrorCode.BAD_TYPE);
    assertThat(refused.reply().message()).contains("'" + type + "'");
    assertThat(refused.requestId()).contains("r-7");
  }

  @Test
  void aWrongFieldIsAnsweredWithTheRequestsName() {
    var refused =
        Frames.refusedCall(Frames.of("{\"type\":\"stop_strategy\",\"requestId\":\"r-7\"}"));

    assertThat(refused.requestId()).contains("r-7");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "null", "{\"a\":1}", "[\"r\"]"})
  void aRequestIdThatIsNoTextIsIgnored(String requestId) throws Exception {
    var frame = Frames.of("{\"type\":\"get_symbols\",\"requestId\":" + requestId + "}");

    assertThat(Frames.CODEC.decodeCall(frame).requestId()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ff", "80", "eda080", "f801010101", "e228a1", "00", "0a"})
  void bytesThatNoTextHoldsAreBadJson(String hex) {
    var frame = new ByteArrayOutputStream();
    frame.writeBytes(Frames.of("{\"type\":\"stop_strategy\",\"id\":\""));
    frame.writeBytes(HexFormat.of().parseHex(hex));
    frame.writeBytes(Frames.of("\"}"));

    assertThat(Frames.refusedCall(frame.toByteArray()).reply().code())
        .isEqualTo(ErrorCode.BAD_JSON);
  }

  @Test
  void textIsUtf8AndNothingIsGuessed() {
    var frame = "{\"type\":\"get_symbols\"}".getBytes(StandardCharsets.UTF_16BE);

    assertThat(Frames.refusedCall(frame).reply().code()).isEqualTo(ErrorCode.BAD_JSON);
  }

  @Test
  void halfACharacterCanBeAnsweredWithTheSameHalf() throws Exception {
    var call =
        Frames.CODEC.decodeCall(
            Frames.of("{\"type\":\"get_symbols\",\"requestId\":\"\\ud800 \\ud83d\\ude00\"}"));
    var answer = Frames.CODEC.decodeEnvelope(Golden.of("symbols")).event();

    var frame = Frames.CODEC.encode(new Envelope(answer, Samples.SENT, call.requestId()));

    assertThat(Frames.CODEC.decodeEnvelope(frame).requestId())
        .isEqualTo(Optional.of("\ud800 \ud83d\ude00"));
  }

  @Test
  void theReplyToAnEndlessTypeFitsIntoAFrame() throws Exception {
    var refused = Frames.refusedCall(Frames.of("{\"type\":\"" + "x".repeat(4_096) + "\"}"));

    var frame = Frames.CODEC.encode(Envelope.of(refused.reply(), Samples.SENT));

    assertThat(Frames.CODEC.decodeEnvelope(frame).event()).isEqualTo(refused.reply());
    assertThat(frame.length).isLessThan(300);
  }

  @Test
  void theReplyToAThousandWrongFieldsNamesTheFirstHundred() throws Exception {
    var parameters =
        IntStream.range(0, 1_000).mapToObj(i -> "\"p" + i + "\":[]").collect(joining(","));
    var refused = Frames.refusedCall(Frames.withConfig("\"parameters\":{" + parameters + "}"));

    var frame = Frames.CODEC.encode(Envelope.of(refused.reply(), Samples.SENT));

    assertThat(Frames.CODEC.decodeEnvelope(frame).event()).isEqualTo(refused.reply());
    assertThat(refused.reply().details()).hasSize(100);
  }
}
