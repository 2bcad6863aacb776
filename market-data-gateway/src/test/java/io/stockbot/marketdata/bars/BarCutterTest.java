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

class BarCutterTest {

  private final List<Bar> bars = new ArrayList<>();
  private final Closings closings = new Closings();
  private final BarCutter minutes = new BarCutter("IBM", Resolution.MINUTE_1, closings, bars::add);

  @Test
  void sumsUpTheTradesOfAnInterval() {
    minutes.add(trade("IBM", "13:30:00", "180.00", 100));
    minutes.add(trade("IBM", "13:30:10", "181.00", 50));
    minutes.add(trade("IBM", "13:30:20", "179.50", 200));
    minutes.add(trade("IBM", "13:30:59.999", "180.25", 150));

    minutes.advance(at("13:31:00"));

    assertThat(bars)
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
    minutes.add(trade("IBM", "13:30:00", "180.00", 100));
    assertThat(bars).isEmpty();

    minutes.add(trade("IBM", "13:31:00", "181.00", 50));

    assertThat(bars).extracting(Bar::close).containsExactly(Price.of("180"));
  }

  @Test
  void isNotClosedBeforeItsEnd() {
    minutes.add(trade("IBM", "13:30:00", "180.00", 100));

    closings.closeUntil(at("13:30:59.999"));

    assertThat(bars).isEmpty();
    assertThat(closings.next()).contains(at("13:31:00"));
  }

  @Test
  void anIntervalWithoutATradeYieldsNoBar() {
    minutes.add(trade("IBM", "13:30:00", "180.00", 100));
    minutes.add(trade("IBM", "13:35:30", "181.00", 50));
    closings.closeUntil(at("13:40:00"));

    assertThat(bars).extracting(Bar::start).containsExactly(at("13:30:00"), at("13:35:00"));
  }

  @Test
  void aTradeThatComesTooLateChangesNothing() {
    minutes.add(trade("IBM", "13:30:00", "180.00", 100));
    closings.closeUntil(at("13:31:00"));

    var inTime = minutes.add(trade("IBM", "13:30:59.999", "1.00", 1_000_000));

    closings.closeUntil(at("14:00:00"));
    assertThat(inTime).isFalse();
    assertThat(bars).hasSize(1);
    assertThat(bars.getFirst().volume()).isEqualTo(Quantity.of(100));
  }

  @Test
  void aTradeOutOfOrderWithinAnOpenBarCounts() {
    minutes.add(trade("IBM", "13:30:30", "180.00", 100));

    var inTime = minutes.add(trade("IBM", "13:30:10", "181.00", 100));

    closings.closeUntil(at("13:31:00"));
    assertThat(inTime).isTrue();
    assertThat(bars.getFirst().trades()).isEqualTo(2);
  }

  @Test
  void aClosingThatATradeForestalledDoesNotCloseTheNextBar() {
    minutes.add(trade("IBM", "13:30:00", "180.00", 100));
    minutes.add(trade("IBM", "13:31:00", "181.00", 100));

    closings.closeUntil(at("13:31:30"));

    assertThat(bars).hasSize(1);
  }

  @Test
  void smallerBarsWeighByTheirVolume() {
    var fives = new BarCutter("IBM", Resolution.MINUTE_5, closings, bars::add);
    fives.add(minute("IBM", "13:30:00", "180.00", 300));
    fives.add(minute("IBM", "13:34:00", "184.00", 100));

    closings.closeUntil(at("13:35:00"));

    assertThat(bars)
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
    var fives = new BarCutter("IBM", Resolution.MINUTE_5, closings, bars::add);
    var others = new BarCutter("AAPL", Resolution.MINUTE_1, closings, bars::add);
    fives.add(trade("IBM", "13:34:00", "180.00", 100));
    minutes.add(trade("IBM", "13:34:00", "180.00", 100));
    others.add(trade("AAPL", "13:34:00", "70.00", 100));

    closings.closeUntil(at("13:35:00"));

    assertThat(bars)
        .extracting(bar -> bar.symbol() + " " + bar.dataResolution())
        .containsExactly("AAPL 1m", "IBM 1m", "IBM 5m");
  }
}
