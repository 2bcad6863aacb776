package io.stockbot.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Call;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.strategy.StartStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongFieldsTest {

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999", "-1e9999999", "1e-9999999", "1e400", "1.5e999999999"})
  void aHugeExponentInAnyNumberOfAConfigIsAWrongField(String number) {
    for (var field :
        new String[] {"maxPositionValue", "maxOrdersPerMinute", "stopLossPercentage"}) {
      var refused = Frames.refusedCall(Frames.withConfig("\"" + field + "\":" + number));

      assertThat(refused.reply().code()).isEqualTo(ErrorCode.BAD_FIELD);
      assertThat(Frames.wrongFields(refused)).containsExactly("config." + field);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999", "1e-9999999", "1e19"})
  void aHugeExponentInAParameterIsAWrongField(String number) {
    var refused = Frames.refusedCall(Frames.withConfig("\"parameters\":{\"fast\":" + number + "}"));

    assertThat(Frames.wrongFields(refused)).containsExactly("config.parameters.fast");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999", "-1e9999999", "1e-9999999"})
  void aHugeExponentInAnyNumberOfARequestIsAWrongField(String number) {
    assertThat(Frames.wrongFields(Frames.refusedCall(taken(number)))).containsExactly("step");
    assertThat(Frames.wrongFields(Frames.refusedCall(fill(number, number))))
        .containsExactly("quantity", "price");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999", "-1e9999999", "1e-9999999"})
  void aHugeExponentInAnyNumberOfAnEventIsAWrongField(String number) {
    var trade = "{\"symbol\":\"IBM\",\"time\":\"2013-10-07T13:30:00Z\",\"price\":%s,\"size\":%s}";

    assertThat(refusedEventFields("market_trade", trade.formatted(number, "1")))
        .isEqualTo("data.price");
    assertThat(refusedEventFields("market_trade", trade.formatted("1", number)))
        .isEqualTo("data.size");
    assertThat(refusedEventFields("market_clock", "{\"step\":" + number + "}"))
        .isEqualTo("data.step");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99999999999", "1e-99999999999"})
  void anExponentBeyondEveryDecimalIsNotWithinTheLimits(String number) {
    assertThat(Frames.refusedCall(taken(number)).reply().code()).isEqualTo(ErrorCode.BAD_JSON);
    assertThat(Frames.refusedEvent(Frames.event("market_clock", number)).reply().code())
        .isIn(ErrorCode.BAD_JSON, ErrorCode.BAD_FIELD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "symbols | \"AAPL\"",
        "symbols | [1]",
        "symbols | [null]",
        "symbols | {}",
        "symbols | \"\"",
        "symbols | []",
        "symbols | [\"aapl\"]",
        "dataResolution | \"2m\"",
        "dataResolution | \"\"",
        "dataResolution | 1",
        "dataResolution | [\"1m\"]",
        "realTrading | \"false\"",
        "realTrading | 0",
        "realTrading | \"\"",
        "maxPositionValue | \"10000\"",
        "maxPositionValue | \"NaN\"",
        "maxPositionValue | true",
        "maxPositionValue | [1]",
        "maxPositionValue | {\"amount\":1}",
        "maxPositionValue | 0",
        "maxOrdersPerMinute | \"12\"",
        "maxOrdersPerMinute | 1.5",
        "maxOrdersPerMinute | 5.0",
        "maxOrdersPerMinute | 2147483648",
        "maxOrdersPerMinute | 0",
        "stopLossPercentage | \"0.02\"",
        "stopLossPercentage | 1",
        "stopLossPercentage | 0",
        "parameters | []",
        "parameters | {\"fast\":null}",
      })
  void refusesWhatDoesNotFitAFieldOfAConfig(String field, String value) {
    var refused = Frames.refusedCall(Frames.withConfig("\"" + field + "\":" + value));

    assertThat(refused.reply().code()).isEqualTo(ErrorCode.BAD_FIELD);
    assertThat(Frames.wrongFields(refused)).containsExactly("config." + field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"\"", "5", "true"})
  void refusesAConfigThatIsNoObject(String config) {
    var frame = Frames.of("{\"type\":\"start_strategy\",\"id\":\"s\",\"config\":" + config + "}");

    assertThat(Frames.refusedCall(frame).reply().message()).isEqualTo("config must be an object");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1381152600",
        "1.5",
        "\"\"",
        "\"2013-10-07\"",
        "\"2013-10-07T13:30:00\"",
        "\"+999999999-01-01T00:00:00Z\"",
        "\"-0001-01-01T00:00:00Z\""
      })
  void refusesATimeThatIsNotWrittenAsRfc3339(String time) {
    var frame =
        Frames.of(
            "{\"type\":\"get_bars\",\"symbol\":\"IBM\",\"dataResolution\":\"1m\",\"start\":"
                + time
                + "}");

    assertThat(Frames.refusedCall(frame).reply().message())
        .isEqualTo("start must be a time such as 2013-10-07T13:30:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "\"0\"", "\"buy\"", "\"\"", "\"HOLD\"", "null"})
  void refusesASideThatIsNoneOfTheTwo(String side) {
    var frame = Frames.of("{\"type\":\"report_fill\",\"side\":" + side + "}");

    assertThat(Frames.wrongFields(Frames.refusedCall(frame))).contains("side");
  }

  @ParameterizedTest
  @CsvSource({"0.0000000001,1", "1,0.0000001", "9300000000,9300000000000"})
  void refusesQuantitiesAndPricesThatCannotBeHeldExactly(String quantity, String price) {
    assertThat(Frames.wrongFields(Frames.refusedCall(fill(quantity, price)))).isNotEmpty();
  }

  @Test
  void namesEveryWrongFieldOfANestedConfigAtOnce() {
    var frame =
        Frames.of(
            "{\"type\":\"start_strategy\",\"config\":{\"symbols\":[],\"realTrading\":3,"
                + "\"maxPositionValue\":-1,\"maxOrdersPerMinute\":0,\"stopLossPercentage\":2,"
                + "\"parameters\":{\"fast\":[]},\"unknown\":1}}");

    var refused = Frames.refusedCall(frame);

    assertThat(Frames.wrongFields(refused))
        .containsExactlyInAnyOrder(
            "id",
            "config.symbols",
            "config.realTrading",
            "config.maxPositionValue",
            "config.maxOrdersPerMinute",
            "config.stopLossPercentage",
            "config.parameters.fast");
    assertThat(refused.reply().message())
        .contains("id is missing")
        .contains("config.stopLossPercentage must be above 0 and below 1");
  }

  @Test
  void readsTheRestOfARequestWithoutItsWrongOptionalFields() {
    var frame =
        Frames.of(
            "{\"type\":\"start_strategy\",\"id\":\"alpha\",\"config\":{\"symbols\":[\"IBM\"],"
                + "\"realTrading\":3,\"maxPositionValue\":-1,\"stopLossPercentage\":0.02}}");

    var rest = (StartStrategy) Frames.refusedCall(frame).rest().orElseThrow();

    assertThat(rest.id()).isEqualTo("alpha");
    var config = rest.config().orElseThrow();
    assertThat(config.symbols()).contains(List.of("IBM"));
    assertThat(config.stopLossPercentage()).contains(new BigDecimal("0.02"));
    assertThat(config.realTrading()).isEmpty();
    assertThat(config.maxPositionValue()).isEmpty();
  }

  @Test
  void hasNoRestWhereARequiredFieldIsWrong() {
    var frame = Frames.of("{\"type\":\"start_strategy\",\"id\":7,\"config\":{}}");

    assertThat(Frames.refusedCall(frame).rest()).isEmpty();
  }

  @Test
  void namesTheWrongFieldOfEachElementOfAList() {
    var frame =
        Frames.of(
            "{\"type\":\"report_snapshot\",\"positions\":[null,{\"strategyId\":\"s\","
                + "\"symbol\":\"IBM\",\"quantity\":\"1\"}],\"workingOrders\":[{}]}");

    assertThat(Frames.wrongFields(Frames.refusedCall(frame)))
        .contains("positions[0]", "positions[1].quantity", "workingOrders[0].orderId");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"id\":null"})
  void refusesARequiredFieldThatIsMissingOrNull(String id) {
    var refused = Frames.refusedCall(Frames.of("{\"type\":\"stop_strategy\"" + id + "}"));

    assertThat(refused.reply().message()).isEqualTo("id is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"config\":null", ",\"unknown\":{\"a\":[1,{}]}"})
  void anOptionalFieldMayBeMissingOrNullAndUnknownOnesAreIgnored(String rest) throws Exception {
    var frame = Frames.of("{\"type\":\"start_strategy\",\"id\":\"s\"" + rest + "}");

    assertThat(Frames.CODEC.decodeCall(frame))
        .isEqualTo(Call.of(new StartStrategy("s", Optional.empty())));
  }

  private static byte[] taken(String step) {
    return Frames.of("{\"type\":\"taken\",\"step\":" + step + "}");
  }

  private static byte[] fill(String quantity, String price) {
    return Frames.of(
        ("{\"type\":\"report_fill\",\"orderId\":\"o\",\"strategyId\":\"s\",\"symbol\":\"IBM\","
                + "\"side\":\"BUY\",\"time\":\"2013-10-07T13:30:00Z\","
                + "\"quantity\":%s,\"price\":%s}")
            .formatted(quantity, price));
  }

  private static String refusedEventFields(String type, String data) {
    return String.join(",", Frames.wrongFields(Frames.refusedEvent(Frames.event(type, data))));
  }
}
