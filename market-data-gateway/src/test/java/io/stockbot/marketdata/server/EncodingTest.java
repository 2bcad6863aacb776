package io.stockbot.marketdata.server;

import static io.stockbot.marketdata.testing.Ticks.quote;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.Sequence;
import io.stockbot.protocol.marketdata.MarketQuote;
import io.stockbot.protocol.marketdata.MarketTrade;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
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

  @Test
  void withAndWithoutANumberAreEncodedOnceEach() {
    var event = new MarketQuote(quote("IBM", "13:30:00", "180.00", "180.02"));
    var number = Sequence.of(7);

    var plain = encoding.quote(event);
    var numbered = encoding.quote(event, number);

    assertThat(encoding.quote(event)).isSameAs(plain);
    assertThat(encoding.quote(event, number)).isSameAs(numbered);
    assertThat(numbered.frame().size()).isGreaterThan(plain.frame().size());
  }

  @Test
  void anEventWithAnotherNumberIsEncodedAgain() {
    var event = new MarketTrade(trade("IBM", "13:30:00", "180.01", 100));

    assertThat(encoding.frame(event, Sequence.of(1)))
        .isNotSameAs(encoding.frame(event, Sequence.of(2)));
  }

  @Test
  void aQuoteThatReplacesOthersSaysWhichOneCameBeforeThem() {
    var first = encoding.quote(quoteAt("180.00"), new Sequence(6, Optional.of(5L)));
    var second = encoding.quote(quoteAt("180.01"), new Sequence(7, Optional.of(6L)));
    var third = encoding.quote(quoteAt("180.02"), new Sequence(8, Optional.of(7L)));

    var latest = third.replacing(second.replacing(first));

    assertThat(latest.key()).isEqualTo(first.key());
    assertThat(((QuoteFrame) latest).envelope().sequence())
        .contains(new Sequence(8, Optional.of(5L)));
  }

  @Test
  void withoutNumbersTheLatestQuoteIsSentAsItIs() {
    var first = encoding.quote(quoteAt("180.00"));
    var second = encoding.quote(quoteAt("180.01"));

    assertThat(second.replacing(first)).isSameAs(second);
  }

  private static MarketQuote quoteAt(String bid) {
    return new MarketQuote(quote("IBM", "13:30:00", bid, "181"));
  }
}
