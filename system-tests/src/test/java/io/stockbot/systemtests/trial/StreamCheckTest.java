package io.stockbot.systemtests.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class StreamCheckTest {

  private static final long NOW = LocalTime.of(14, 31, 0, 250_000_000).toNanoOfDay();

  private final StreamCheck check = new StreamCheck();

  @Test
  void tellsHowLongAMessageWasOnItsWay() {
    assertThat(hear(trade("IBM", 1))).hasValue(250_000_000);
  }

  @Test
  void eachStreamOfASymbolHasItsOwnNumbers() {
    hear(trade("IBM", 7));
    hear(trade("SPY", 1));
    hear(quote("IBM", 3, 2));
    hear(trade("IBM", 8));
    hear(quote("IBM", 9, 3));

    assertThat(check.problem()).isEmpty();
  }

  @Test
  void noticesATradeThatIsMissing() {
    hear(trade("IBM", 7));
    hear(trade("IBM", 9));

    assertThat(check.problem()).contains("t of IBM: 9 with prev 8 after 7");
  }

  @Test
  void noticesAQuoteThatIsNotAccountedFor() {
    hear(quote("IBM", 3, 2));
    hear(quote("IBM", 9, 8));

    assertThat(check.problem()).isPresent();
  }

  @Test
  void leavesAsideWhatIsNoMarketData() {
    assertThat(hear("{\"type\":\"subscriptions\",\"timestamp\":\"2026-01-05T14:31:00Z\"}"))
        .isEmpty();
  }

  private OptionalLong hear(String text) {
    var bytes = text.getBytes(StandardCharsets.US_ASCII);
    return check.hear(bytes, 0, NOW);
  }

  private static String trade(String symbol, int seq) {
    return "{\"type\":\"market_trade\",\"timestamp\":\"2026-01-05T14:31:00Z\",\"seq\":%d,\"data\":{\"symbol\":\"%s\",\"time\":\"x\"}}"
        .formatted(seq, symbol);
  }

  private static String quote(String symbol, int seq, int prev) {
    return "{\"type\":\"market_quote\",\"timestamp\":\"2026-01-05T14:31:00Z\",\"seq\":%d,\"prev\":%d,\"data\":{\"symbol\":\"%s\"}}"
        .formatted(seq, prev, symbol);
  }
}
