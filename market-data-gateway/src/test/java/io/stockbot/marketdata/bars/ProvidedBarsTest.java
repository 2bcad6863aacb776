package io.stockbot.marketdata.bars;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.quote;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvidedBarsTest {

  private final Cut ibm =
      new Cut("IBM", RevisionTest.rules(Optional.empty(), Optional.of(Resolution.MINUTE_1)));

  @Test
  void shorterBarsAreCutFromTradesAndLongerOnesFromTheProviders() {
    ibm.series().add(trade("IBM", "13:33:10", "1.00", 5));
    ibm.closings().closeUntil(at("13:34:00"));
    ibm.series().add(minute("IBM", "13:33:00", "180.00", 300));
    ibm.closings().closeUntil(at("13:35:01"));
    ibm.series().add(minute("IBM", "13:34:00", "184.00", 100));

    assertThat(ibm.bars(Resolution.SECOND_30)).extracting(Bar::close).containsExactly(p("1"));
    assertThat(ibm.bars(Resolution.MINUTE_1))
        .extracting(Bar::close)
        .containsExactly(p("180"), p("184"));
    assertThat(ibm.bars(Resolution.MINUTE_5))
        .singleElement()
        .satisfies(bar -> assertThat(bar.volume()).isEqualTo(Quantity.of(400)));
  }

  @Test
  void aLongerBarWaitsForTheLastOfTheProvidersBarsButNotForLong() {
    ibm.series().add(minute("IBM", "13:33:00", "180.00", 300));

    ibm.closings().closeUntil(at("13:35:04.999"));
    assertThat(ibm.bars(Resolution.MINUTE_5)).isEmpty();

    ibm.closings().closeUntil(at("13:35:05"));
    assertThat(ibm.bars(Resolution.MINUTE_5)).hasSize(1);
  }

  @Test
  void anUpdatedBarReplacesTheFirstAndLongerOnesAreRevised() {
    ibm.series().add(minute("IBM", "13:33:00", "180.00", 300));
    ibm.series().add(minute("IBM", "13:34:00", "184.00", 100));

    ibm.series().add(minute("IBM", "13:33:00", "180.00", 350).revised(1));

    assertThat(ibm.bars(Resolution.MINUTE_1)).extracting(Bar::revision).containsExactly(0, 0, 1);
    assertThat(ibm.bars(Resolution.MINUTE_5)).extracting(Bar::revision).containsExactly(0, 1);
    assertThat(ibm.known(Resolution.MINUTE_5).getFirst().volume()).isEqualTo(Quantity.of(450));
  }

  @Test
  void theSameBarAgainIsToldOnce() {
    ibm.series().add(minute("IBM", "13:33:00", "180.00", 300));
    ibm.series().add(minute("IBM", "13:34:00", "184.00", 100));

    ibm.series().add(minute("IBM", "13:33:00", "180.00", 300));

    assertThat(ibm.bars(Resolution.MINUTE_1)).hasSize(2);
  }

  @Test
  void aFeedOfQuotesGivesBarsOfTheirMiddleWithoutVolume() {
    var rules =
        new BarRules(
            100,
            Alignment.CLOCK,
            PriceSource.QUOTES,
            PriceRule.OFF,
            Optional.empty(),
            Duration.ZERO,
            Optional.empty());
    var quotes = new Cut("IBM", rules);

    quotes.series().add(quote("IBM", "13:30:00", "180.00", "180.02"));
    quotes.series().add(quote("IBM", "13:30:01", "180.50", "180.10"));
    quotes.series().add(quote("IBM", "13:30:02", "180.10", "180.20"));
    quotes.series().add(trade("IBM", "13:30:03", "199.00", 100));
    quotes.end();

    var bar = quotes.bars(Resolution.MINUTE_1).getFirst();
    assertThat(bar.open()).isEqualTo(p("180.01"));
    assertThat(bar.high()).isEqualTo(p("180.15"));
    assertThat(bar.close()).isEqualTo(p("180.15"));
    assertThat(bar.volume()).isEqualTo(Quantity.ZERO);
    assertThat(bar.vwap()).isEqualTo(p("180.15"));
  }

  private static Price p(String dollars) {
    return Price.of(dollars);
  }
}
