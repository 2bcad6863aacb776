package io.stockbot.protocol.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Envelope;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.marketdata.MarketTrade;
import io.stockbot.protocol.risk.RiskStatus;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Trade;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFrameTest {

  @Test
  void theTypeNeedNotComeFirst() throws Exception {
    var frame =
        Frames.of(
            "{\"data\":{\"symbol\":\"IBM\",\"time\":\"2023-07-10T12:34:56Z\","
                + "\"price\":1234567890123.123456,\"size\":0.000000001},\"requestId\":\"r\","
                + "\"type\":\"market_trade\",\"timestamp\":\"2023-07-10T12:34:56Z\"}");

    var trade =
        new Trade(
            "IBM", Samples.SENT, Price.of("1234567890123.123456"), Quantity.of("0.000000001"));
    assertThat(Frames.CODEC.decodeEnvelope(frame))
        .isEqualTo(new Envelope(new MarketTrade(trade), Samples.SENT, Optional.of("r")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"state\":\"ACTIVE\"}",
        "{\"state\":\"ACTIVE\",\"reason\":null,\"since\":null}",
        "{\"unknown\":{\"a\":[]},\"state\":\"ACTIVE\"}"
      })
  void optionalFieldsMayBeMissingAndUnknownOnesAreIgnored(String data) throws Exception {
    assertThat(Frames.CODEC.decodeEnvelope(Frames.event("risk_status", data)).event())
        .isEqualTo(new RiskStatus(RiskStatus.State.ACTIVE, Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "strategy_trade | null | data",
        "strategy_trade | 5 | data",
        "strategy_trade | [] | data",
        "strategy_trade | \"\" | data",
        "strategy_status_list | {} | data",
        "strategy_status_list | [null] | data[0]",
        "strategy_status_list | [{\"id\":1}] | data[0].id",
        "risk_status | {\"state\":0} | data.state",
        "risk_status | {\"state\":\"\"} | data.state",
        "symbols | {\"provider\":\"x\",\"symbols\":[\"A\",3]} | data.symbols[1]",
        "symbols | {\"provider\":\"x\",\"symbols\":[null]} | data.symbols[0]",
        "market_clock | {\"step\":1.5} | data.step",
        "market_clock | {\"step\":\"1\"} | data.step",
        "market_clock | {\"step\":1,\"time\":5} | data.time",
      })
  void namesTheWrongField(String type, String data, String field) {
    var refused = Frames.refusedEvent(Frames.event(type, data));

    assertThat(refused.reply().code()).isEqualTo(ErrorCode.BAD_FIELD);
    assertThat(Frames.wrongFields(refused)).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "risk_status | {}",
        "risk_status | {\"state\":null}",
        "market_clock | {\"time\":\"2023-07-10T12:34:56Z\"}",
        "market_clock | {\"step\":null,\"time\":\"2023-07-10T12:34:56Z\"}",
        "order_decision | {\"orderId\":\"o\",\"violations\":[]}",
        "order_decision | {\"orderId\":\"o\",\"approved\":true}",
        "market_trade | {\"symbol\":\"IBM\",\"time\":\"2023-07-10T12:34:56Z\",\"size\":1}",
      })
  void nothingRequiredMayBeMissingOrNull(String type, String data) {
    assertThat(Frames.refusedEvent(Frames.event(type, data)).reply().code())
        .isEqualTo(ErrorCode.BAD_FIELD);
  }

  @Test
  void namesTimestampAndDataWhenBothAreMissing() {
    var refused = Frames.refusedEvent(Frames.of("{\"type\":\"symbols\"}"));

    assertThat(Frames.wrongFields(refused)).containsExactly("timestamp", "data");
  }

  @ParameterizedTest
  @ValueSource(strings = {" 5", "{}", " x", ","})
  void refusesWhatFollowsTheMessage(String rest) {
    var golden = new String(Golden.of("symbols"), StandardCharsets.UTF_8);

    assertThat(Frames.refusedEvent(Frames.of(golden + rest)).reply().code())
        .isEqualTo(ErrorCode.BAD_JSON);
  }

  @Test
  void refusesDataThatComesTwice() {
    var frame =
        Frames.of(
            "{\"type\":\"strategy_registered\",\"timestamp\":\"2023-07-10T12:34:56Z\","
                + "\"data\":{\"id\":\"a\"},\"data\":{\"id\":\"b\"}}");

    assertThat(Frames.refusedEvent(frame).reply().code()).isEqualTo(ErrorCode.BAD_JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"symbols\",\"timestamp\":\"2023-07-10T12:34:56Z\",\"data\":{\"provider\":\"x",
        "{\"type\":\"symbols\",\"timestamp\":\"2023-07-10T12:34:56Z\",\"data\":{\"symbols\":[1.",
        "{\"type\":\"symbols\",\"timestamp\":\"2023-07-10T12:34:56Z\",\"data\":",
        "{\"type\":\"symbols\",\"time"
      })
  void refusesAFrameThatIsCutOff(String frame) {
    assertThat(Frames.refusedEvent(Frames.of(frame)).reply().code()).isEqualTo(ErrorCode.BAD_JSON);
  }
}
