package io.stockbot.alpaca.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.msgpack.core.MessagePack;
import org.msgpack.core.MessagePacker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EncodingTest {

  private static final Instant TIME = Instant.parse("2026-03-04T15:02:11.120450331Z");

  private static final TradeMessage TRADE =
      new TradeMessage(
          "ACME",
          TIME,
          "18446744073709551615",
          "V",
          Price.of("41.37"),
          Quantity.of(25),
          List.of("@", "I"),
          "C");

  /** Each message as the wire has it, and what it says. */
  private static final Map<String, StreamMessage> SAMPLES =
      Map.ofEntries(
          Map.entry(
              "{'T':'success','msg':'authenticated'}",
              new SuccessMessage(SuccessMessage.AUTHENTICATED)),
          Map.entry(
              "{'T':'error','code':406,'msg':'connection limit exceeded'}",
              new ErrorMessage(406, "connection limit exceeded")),
          Map.entry(
              "{'T':'subscription','trades':['ACME'],'quotes':[],'bars':['*'],"
                  + "'corrections':['ACME'],'cancelErrors':['ACME']}",
              new SubscriptionMessage(
                  Map.of(Channel.TRADES, Set.of("ACME"), Channel.BARS, Set.of("*")))),
          Map.entry(
              "{'T':'t','S':'ACME','i':18446744073709551615,'x':'V','p':41.37,'s':25,"
                  + "'c':['@','I'],'z':'C','t':'2026-03-04T15:02:11.120450331Z'}",
              TRADE),
          Map.entry(
              "{'T':'q','S':'ACME','bx':'V','bp':41.35,'bs':300,'ax':'Q','ap':0,'as':200,"
                  + "'c':['R'],'z':'C','t':'2026-03-04T15:02:11.120450331Z'}",
              new QuoteMessage(
                  "ACME",
                  TIME,
                  "V",
                  Price.of("41.35"),
                  Quantity.of(300),
                  "Q",
                  Price.of("0"),
                  Quantity.of(200),
                  List.of("R"),
                  "C")),
          Map.entry(bar("b"), barMessage(BarMessage.Kind.MINUTE)),
          Map.entry(bar("u"), barMessage(BarMessage.Kind.UPDATED)),
          Map.entry(bar("d"), barMessage(BarMessage.Kind.DAILY)),
          Map.entry(
              "{'T':'x','S':'ACME','i':71002,'x':'V','p':41.37,'s':25,'a':'C','z':'C',"
                  + "'t':'2026-03-04T15:02:11.120450331Z'}",
              new CancelMessage(
                  "ACME", TIME, "71002", "V", Price.of("41.37"), Quantity.of(25), "C")),
          Map.entry(
              "{'T':'c','S':'ACME','x':'V','oi':71003,'op':41.70,'os':100,'oc':['@'],'ci':71009,"
                  + "'cp':41.40,'cs':90,'cc':['I'],'z':'C','t':'2026-03-04T15:02:11.120450331Z'}",
              new CorrectionMessage(
                  "ACME",
                  TIME,
                  version("71003", "41.70", 100, "@"),
                  version("71009", "41.40", 90, "I"))),
          Map.entry(
              "{'T':'l','S':'ACME','u':45.51,'d':37.23,'i':'B','z':'C',"
                  + "'t':'2026-03-04T15:02:11.120450331Z'}",
              new BandsMessage("ACME", TIME, Price.of("45.51"), Price.of("37.23"), "B", "C")),
          Map.entry(
              "{'T':'s','S':'ACME','sc':'H','sm':'Trading Halt','rc':'T1',"
                  + "'rm':'Halt News Pending','z':'C','t':'2026-03-04T15:02:11.120450331Z'}",
              new StatusMessage("ACME", TIME, "H", "Trading Halt", "T1", "Halt News Pending", "C")),
          Map.entry(
              "{'T':'i','S':'ACME','p':41.05,'z':'C','t':'2026-03-04T15:02:11.120450331Z'}",
              new ImbalanceMessage("ACME", TIME, Price.of("41.05"), "C")));

  static Stream<String> samples() {
    return SAMPLES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysTheSameInJsonAndInMsgPack(String sample) throws Exception {
    var message = SAMPLES.get(sample);

    assertThat(Encoding.JSON.decode(json("[" + sample + "]")).messages()).containsExactly(message);
    assertThat(Encoding.MSGPACK.decode(packed("[" + sample + "]")).messages())
        .containsExactly(message);
  }

  @Test
  void readsTimestampsOfEveryLength() throws Exception {
    // [{"T":"i","S":"A","p":1,"t":ext(-1)}] with 32, 64 and 96 bits, as the format's page has them.
    var before = "9184a154a169a153a141a17001a174";
    var whole = HexFormat.of().parseHex(before + "d6ff69a84973");
    var nanos = HexFormat.of().parseHex(before + "d7ff1cb7b46c69a84973");
    var far = HexFormat.of().parseHex(before + "c70cff072ded1b0000000069a84973");

    assertThat(time(whole)).isEqualTo(Instant.parse("2026-03-04T15:02:11Z"));
    assertThat(time(nanos)).isEqualTo(TIME);
    assertThat(time(far)).isEqualTo(TIME);
  }

  private static Instant time(byte[] frame) throws BadData {
    return ((DataMessage) Encoding.MSGPACK.decode(frame).messages().getFirst()).time();
  }

  @Test
  void ignoresTypesAndFieldsItDoesNotKnow() throws Exception {
    var frame = "[{'T':'z9','S':'ACME'},{'T':'success','msg':'connected','extra':{'deep':[1]}}]";

    var batch = Encoding.JSON.decode(json(frame));

    assertThat(batch.messages()).containsExactly(new SuccessMessage(SuccessMessage.CONNECTED));
    assertThat(batch.problems()).isEmpty();
    assertThat(Encoding.MSGPACK.decode(packed(frame))).isEqualTo(batch);
  }

  @Test
  void oneBadMessageDoesNotSpoilTheOthers() throws Exception {
    var frame =
        "[{'T':'i','S':'ACME','p':'41','t':'2026-03-04T15:02:11Z'},{'S':'ACME'},"
            + "{'T':'i','S':'ACME','p':1e999999,'t':'2026-03-04T15:02:11Z'},"
            + "{'T':'i','S':'ACME','p':41,'t':'yesterday'},{'T':'success','msg':'connected'}]";

    var batch = Encoding.JSON.decode(json(frame));

    assertThat(batch.messages()).hasSize(1);
    assertThat(batch.problems())
        .containsExactly(
            "p is no number in i",
            "T is missing in a message without T",
            "p: price is out of range in i",
            "t is no time in i");
  }

  @Test
  void refusesAFrameThatIsNoArray() {
    var noArray = List.of("{}", "[", "nonsense", "");

    assertThat(noArray)
        .allSatisfy(
            text ->
                assertThatExceptionOfType(BadData.class)
                    .isThrownBy(() -> Encoding.JSON.decode(json(text))));
    assertThatExceptionOfType(BadData.class)
        .isThrownBy(() -> Encoding.MSGPACK.decode(new byte[] {(byte) 0xc1}));
    assertThatExceptionOfType(BadData.class)
        .isThrownBy(() -> Encoding.MSGPACK.decode(new byte[] {(byte) 0x91}));
  }

  @Test
  void refusesAFrameThatIsNestedToExhaustUs() {
    var deep = new byte[100_000];
    Arrays.fill(deep, (byte) 0x91);

    assertThatExceptionOfType(BadData.class)
        .isThrownBy(() -> Encoding.MSGPACK.decode(deep))
        .withMessage("nested too deeply");
  }

  @Test
  void whatIsWrittenIsReadAlike() throws Exception {
    Map<String, Object> message =
        Map.of(
            "T", "i", "S", "ACME", "p", new BigDecimal("41.05"), "z", "C", "t", TIME, "n", 5_000L);
    var read = new ImbalanceMessage("ACME", TIME, Price.of("41.05"), "C");

    for (var encoding : Encoding.values()) {
      assertThat(encoding.decode(encoding.encode(List.of(message))).messages())
          .containsExactly(read);
    }
  }

  @Test
  void roundsAnAverageOfManyDecimals() throws Exception {
    var frame = "[" + bar("b").replace("41.3521", "41.35214567") + "]";

    assertThat(Encoding.JSON.decode(json(frame)).messages())
        .first()
        .extracting(bar -> ((BarMessage) bar).vwap())
        .isEqualTo(Price.of("41.352146"));
  }

  private static String bar(String type) {
    return "{'T':'"
        + type
        + "','S':'ACME','o':41.30,'h':41.42,'l':41.28,'c':41.37,'v':5120,'n':44,'vw':41.3521,"
        + "'t':'2026-03-04T15:01:00Z'}";
  }

  private static BarMessage barMessage(BarMessage.Kind kind) {
    return new BarMessage(
        kind,
        "ACME",
        Instant.parse("2026-03-04T15:01:00Z"),
        Price.of("41.30"),
        Price.of("41.42"),
        Price.of("41.28"),
        Price.of("41.37"),
        Quantity.of(5120),
        44,
        Price.of("41.3521"));
  }

  private static TradeMessage version(String id, String price, long size, String condition) {
    return new TradeMessage(
        "ACME", TIME, id, "V", Price.of(price), Quantity.of(size), List.of(condition), "C");
  }

  private static byte[] json(String text) {
    return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  /** The same as msgpack, written by the library's own packer and none of our code. */
  private static byte[] packed(String text) throws IOException {
    try (var packer = MessagePack.newDefaultBufferPacker()) {
      pack(packer, "", new JsonMapper().readTree(json(text)));
      return packer.toByteArray();
    }
  }

  private static void pack(MessagePacker packer, String key, JsonNode node) throws IOException {
    if (node.isArray()) {
      packer.packArrayHeader(node.size());
      for (var item : node.values()) {
        pack(packer, "", item);
      }
    } else if (node.isObject()) {
      packer.packMapHeader(node.size());
      for (var field : node.properties()) {
        packer.packString(field.getKey());
        pack(packer, field.getKey(), field.getValue());
      }
    } else if (key.equals("t")) {
      packer.packTimestamp(Instant.parse(node.asString()));
    } else if (node.isString()) {
      packer.packString(node.asString());
    } else if (node.isIntegralNumber()) {
      packer.packBigInteger(node.bigIntegerValue());
    } else {
      packer.packDouble(node.asDouble());
    }
  }
}
