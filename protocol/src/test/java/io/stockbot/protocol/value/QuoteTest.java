package io.stockbot.protocol.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {

  @Test
  void aBuyPaysTheAskAndASaleGetsTheBid() {
    var quote = quote("182.01", "182.04");

    assertThat(quote.opposite(Side.BUY)).isEqualTo(Price.of("182.04"));
    assertThat(quote.opposite(Side.SELL)).isEqualTo(Price.of("182.01"));
    assertThat(quote.middle()).isEqualTo(Price.of("182.025"));
  }

  @ParameterizedTest
  @CsvSource({
    "182.01,182.04,true",
    "182,182,true",
    "182.05,182.04,false",
    "0,1,false",
    "1,0,false"
  })
  void isUsableWithTwoSidesThatDoNotCross(String bid, String ask, boolean usable) {
    assertThat(quote(bid, ask).isUsable()).isEqualTo(usable);
  }

  private static Quote quote(String bid, String ask) {
    return new Quote(
        "IBM", Instant.EPOCH, Price.of(bid), Quantity.of(1), Price.of(ask), Quantity.of(1));
  }
}
