package io.stockbot.marketdata.server.alpaca;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.alpaca.data.BandsMessage;
import io.stockbot.alpaca.data.StatusMessage;
import io.stockbot.marketdata.feed.SymbolStatus;
import io.stockbot.protocol.value.Price;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HaltsTest {

  private static final Instant NOON = Instant.parse("2026-03-04T17:00:00Z");

  private final Halts halts = new Halts();

  @Test
  void aHaltKeepsThePriceBandsAndTellsTheReason() {
    halts.after(bands("45.51", "37.23"));

    assertThat(halts.after(status("H", "Halt News Pending")))
        .contains(
            SymbolStatus.halted("ACME", "Halt News Pending")
                .within(Price.of("37.23"), Price.of("45.51")));
  }

  @Test
  void bandsAloneDoNotSayThatTheSymbolTrades() {
    assertThat(halts.after(bands("45.51", "37.23")))
        .isEqualTo(SymbolStatus.unknown("ACME").within(Price.of("37.23"), Price.of("45.51")));
  }

  @Test
  void aSymbolThatResumesTradesAndAQuotationThatResumesDoesNot() {
    halts.after(status("H", "Halt News Pending"));

    assertThat(halts.after(status("Q", ""))).isEmpty();
    assertThat(halts.after(status("T", ""))).contains(SymbolStatus.trading("ACME"));
  }

  @Test
  void afterALossNothingIsKnown() {
    halts.after(bands("45.51", "37.23"));
    halts.forget();

    assertThat(halts.after(status("T", ""))).contains(SymbolStatus.trading("ACME"));
  }

  private static BandsMessage bands(String upper, String lower) {
    return new BandsMessage("ACME", NOON, Price.of(upper), Price.of(lower), "B", "C");
  }

  private static StatusMessage status(String code, String reason) {
    return new StatusMessage("ACME", NOON, code, "Trading status", "T1", reason, "C");
  }
}
