package io.stockbot.marketdata.bars;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarSeriesTest {

  private final Cut ibm = new Cut("IBM", BarRules.plain(100));

  @Test
  void sumsUpTheTradesOfAnInterval() {
    ibm.series().add(trade("IBM", "13:30:00", "180.00", 100));
    ibm.series().add(trade("IBM", "13:30:10", "181.00", 50));
    ibm.series().add(trade("IBM", "13:30:20", "179.50", 200));
    ibm.series().add(trade("IBM", "13:30:59.999", "180.25", 150));

    ibm.series().advance(at("13:31:00"));

    assertThat(ibm.bars(Resolution.MINUTE_1))
        .containsExactly(
            new Bar(
                "IBM",
                Resolution.MINUTE_1,
                at("13:30:00"),
                at("13:31:00"),
                Price.of("180"),
                Price.of("181"),
                Price.of("179.50"),
                Price.of("180.25"),
                Quantity.of(500),
                4,
                Price.of("179.975")));
  }

  @Test
  void isClosedByTheNextTradeAtItsEnd() {
    ibm.series().add(trade("IBM", "13:30:00", "180.00", 100));
    assertThat(ibm.bars(Resolution.MINUTE_1)).isEmpty();

    ibm.series().add(trade("IBM", "13:31:00", "181.00", 50));

    assertThat(ibm.bars(Resolution.MINUTE_1))
        .extracting(Bar::close)
        .containsExactly(Price.of("180"));
  }

  @Test
  void isNotClosedBeforeItsEnd() {
    ibm.series().add(trade("IBM", "13:30:00", "180.00", 100));

    ibm.closings().closeUntil(at("13:30:59.999"));

    assertThat(ibm.bars(Resolution.MINUTE_1)).isEmpty();
    assertThat(ibm.closings().next()).contains(at("13:31:00"));
  }

  @Test
  void anIntervalWithoutATradeYieldsNoBar() {
    ibm.series().add(trade("IBM", "13:30:00", "180.00", 100));
    ibm.series().add(trade("IBM", "13:35:30", "181.00", 50));
    ibm.closings().closeUntil(at("13:40:00"));

    assertThat(ibm.bars(Resolution.MINUTE_1))
        .extracting(Bar::start)
        .containsExactly(at("13:30:00"), at("13:35:00"));
  }

  @Test
  void aTradeThatComesTooLateChangesNothing() {
    ibm.series().add(trade("IBM", "13:30:00", "180.00", 100));
    ibm.closings().closeUntil(at("13:31:00"));

    var outcome = ibm.series().add(trade("IBM", "13:30:59.999", "1.00", 1_000_000));

    ibm.closings().closeUntil(at("14:00:00"));
    assertThat(outcome).isEqualTo(Outcome.TOO_LATE);
    assertThat(ibm.bars(Resolution.MINUTE_1)).hasSize(1);
    assertThat(ibm.bars(Resolution.MINUTE_1).getFirst().volume()).isEqualTo(Quantity.of(100));
  }

  @Test
  void aTradeOutOfOrderWithinAnOpenBarTakesItsPlaceInTime() {
    ibm.series().add(trade("IBM", "13:30:30.500", "180.00", 100));

    var outcome = ibm.series().add(trade("IBM", "13:30:30.100", "181.00", 100));

    ibm.closings().closeUntil(at("13:31:00"));
    assertThat(outcome).isNotEqualTo(Outcome.TOO_LATE);
    var bar = ibm.bars(Resolution.MINUTE_1).getFirst();
    assertThat(bar.trades()).isEqualTo(2);
    assertThat(bar.open()).isEqualTo(Price.of("181"));
    assertThat(bar.close()).isEqualTo(Price.of("180"));
    assertThat(bar.revision()).isZero();
  }

  @Test
  void aClosingThatATradeForestalledDoesNotCloseTheNextBar() {
    ibm.series().add(trade("IBM", "13:30:00", "180.00", 100));
    ibm.series().add(trade("IBM", "13:31:00", "181.00", 100));

    ibm.closings().closeUntil(at("13:31:30"));

    assertThat(ibm.bars(Resolution.MINUTE_1)).hasSize(1);
  }

  @Test
  void smallerBarsWeighByTheirVolume() {
    ibm.series().add(minute("IBM", "13:30:00", "180.00", 300));
    ibm.series().add(minute("IBM", "13:34:00", "184.00", 100));

    ibm.closings().closeUntil(at("13:35:00"));

    assertThat(ibm.bars(Resolution.MINUTE_5))
        .containsExactly(
            new Bar(
                "IBM",
                Resolution.MINUTE_5,
                at("13:30:00"),
                at("13:35:00"),
                Price.of("180"),
                Price.of("184"),
                Price.of("180"),
                Price.of("184"),
                Quantity.of(400),
                20,
                Price.of("181")));
  }

  @Test
  void barsThatEndTogetherAreClosedTheShortestFirstThenBySymbol() {
    var closings = new Closings();
    var told = new ArrayList<String>();
    for (var symbol : List.of("IBM", "SPY", "AAPL")) {
      var series =
          new BarSeries(
              symbol,
              BarRules.plain(10),
              closings,
              bar -> told.add(bar.bar().symbol() + " " + bar.resolution()));
      series.add(trade(symbol, "13:34:59", "180.00", 100));
    }
    told.clear();

    closings.closeUntil(at("13:35:00"));

    assertThat(told)
        .containsSubsequence("AAPL 1s", "IBM 1s", "SPY 1s", "AAPL 5s", "IBM 5s", "SPY 5s")
        .endsWith("AAPL 1m", "IBM 1m", "SPY 1m", "AAPL 5m", "IBM 5m", "SPY 5m");
  }
}
