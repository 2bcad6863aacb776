package io.stockbot.marketdata.server;

import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.marketdata.MarketTrade;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class EncodingTest {

  private final Encoding encoding = new Encoding(InstantSource.fixed(Instant.EPOCH));

  @Test
  void encodesAnEventOnceForAllWhoAreToldOfIt() {
    var event = new MarketTrade(trade("IBM", "13:30:00", "180.01", 100));

    assertThat(encoding.frame(event)).isSameAs(encoding.frame(event));
  }

  @Test
  void anEqualEventThatHappensAgainIsEncodedAgain() {
    var first = new MarketTrade(trade("IBM", "13:30:00", "180.01", 100));
    var second = new MarketTrade(trade("IBM", "13:30:00", "180.01", 100));

    assertThat(encoding.frame(first)).isNotSameAs(encoding.frame(second));
  }
}
