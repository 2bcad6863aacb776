package io.stockbot.marketdata.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.bars.BarRules;
import io.stockbot.marketdata.bars.BarSeries;
import io.stockbot.marketdata.bars.Closings;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Tick;
import io.stockbot.protocol.value.Trade;
import io.stockbot.protocol.value.TradeCancel;
import io.stockbot.protocol.value.TradeCorrection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedMarketTest {

  private static final Instant PRESENT = Instant.parse("2026-01-05T15:00:00Z");
  private static final long CENT = 10_000;
  private static final int SEEDS = 12;

  @Test
  void theSameSeedMakesTheSameTicks() {
    var until = PRESENT.plusSeconds(600);

    assertThat(ticks(market(7, "IBM", "180"), until))
        .isEqualTo(ticks(market(7, "IBM", "180"), until));
  }

  @Test
  void anotherSeedOrSymbolMakesOtherTicks() {
    var prices = new HashSet<List<Price>>();

    prices.add(tradePrices(market(7, "IBM", "180")));
    prices.add(tradePrices(market(8, "IBM", "180")));
    prices.add(tradePrices(market(7, "SPY", "180")));

    assertThat(prices).hasSize(3);
  }

  @Test
  void timeNeverGoesBackwards() {
    var ticks = ticks(market(3, "IBM", "180"), PRESENT.plusSeconds(60));

    assertThat(ticks).isSortedAccordingTo((a, b) -> a.time().compareTo(b.time()));
    assertThat(ticks.getFirst().time()).isEqualTo(PRESENT.minus(Duration.ofDays(400)));
  }

  @Test
  void quotesAreWholeCentsOneToThreeWideAndTradesAreAtOneOfThem() {
    for (var seed = 0; seed < 2; seed++) {
      Optional<Quote> quote = Optional.empty();
      for (var tick : ticks(market(seed, "IBM", "180"), PRESENT.plusSeconds(60))) {
        switch (tick) {
          case Quote next -> {
            assertThat(next.bid().micros() % CENT).isZero();
            assertThat((next.ask().micros() - next.bid().micros()) / CENT).isBetween(1L, 3L);
            assertThat(next.bidSize()).isGreaterThan(Quantity.ZERO);
            quote = Optional.of(next);
          }
          case TradeCorrection _, TradeCancel _ -> throw new AssertionError("nothing is corrected");
          case Trade trade -> {
            assertThat(trade.price()).isIn(quote.orElseThrow().bid(), quote.orElseThrow().ask());
            assertThat(trade.size()).isGreaterThan(Quantity.ZERO);
          }
        }
      }
    }
  }

  @Test
  void almostEverySecondHasATrade() {
    var seconds = new HashSet<Long>();
    ticks(market(5, "IBM", "180"), PRESENT.plusSeconds(1_000)).stream()
        .filter(tick -> tick instanceof Trade && !tick.time().isBefore(PRESENT))
        .forEach(tick -> seconds.add(tick.time().getEpochSecond()));

    assertThat(seconds).hasSizeGreaterThan(980);
  }

  @ParameterizedTest
  @CsvSource({"180", "20", "2", "0.05", "4000"})
  void pricesStaySaneOverAYear(String startPrice) {
    var start = Price.of(startPrice);
    for (var seed = 0; seed < SEEDS; seed++) {
      var trades = tradePrices(market(seed, "IBM", startPrice));

      assertThat(trades).allMatch(Price::isPositive);
      assertThat(trades)
          .allMatch(price -> price.micros() < 3 * start.micros() + 3 * CENT)
          .allMatch(price -> price.micros() > start.micros() / 3 - 3 * CENT);
    }
  }

  @Test
  void thePastFillsEveryResolutionForAWarmUp() {
    var series = new BarSeries("IBM", BarRules.plain(10_000), new Closings(), bar -> {});
    for (var tick : ticks(market(1, "IBM", "180"), PRESENT)) {
      if (tick instanceof Trade trade) {
        series.add(trade);
      }
    }

    assertThat(bars(series, Resolution.TICK)).hasSize(10_000);
    assertThat(bars(series, Resolution.SECOND_1)).hasSizeGreaterThan(3_600);
    assertThat(bars(series, Resolution.SECOND_5)).hasSizeGreaterThan(3_600);
    assertThat(bars(series, Resolution.SECOND_15)).hasSizeGreaterThan(3_600);
    assertThat(bars(series, Resolution.SECOND_30)).hasSizeGreaterThan(2_500);
    assertThat(bars(series, Resolution.MINUTE_1)).hasSizeGreaterThan(1_000);
    assertThat(bars(series, Resolution.MINUTE_5)).hasSizeGreaterThan(1_000);
    assertThat(bars(series, Resolution.MINUTE_15)).hasSizeGreaterThan(900);
    assertThat(bars(series, Resolution.MINUTE_30)).hasSizeGreaterThan(400);
    assertThat(bars(series, Resolution.HOUR_1)).hasSizeGreaterThan(9_000);
    assertThat(bars(series, Resolution.DAY_1)).hasSizeGreaterThan(390);
  }

  @ParameterizedTest
  @CsvSource({"230", "100", "20"})
  void aCrossoverOfSecondsTradesSeveralTimesAMinute(String startPrice) {
    for (var seed = 0; seed < SEEDS; seed++) {
      var closes = secondCloses(market(seed, "AAPL", startPrice));

      var crossings = crossings(closes);

      // ten minutes of one-second bars, averages of 5 and 20
      assertThat(crossings.size()).as("crossings, seed %d", seed).isGreaterThan(30);
      assertThat(longestGap(crossings)).as("seconds without one, seed %d", seed).isLessThan(50);
    }
  }

  private static List<Long> secondCloses(SimulatedMarket market) {
    var series = new BarSeries("AAPL", BarRules.plain(1_000), new Closings(), bar -> {});
    for (var tick : ticks(market, PRESENT.plusSeconds(620))) {
      if (tick instanceof Trade trade && !trade.time().isBefore(PRESENT)) {
        series.add(trade);
      }
    }
    return bars(series, Resolution.SECOND_1).stream().map(bar -> bar.close().micros()).toList();
  }

  /** At which bars the average of 5 closes comes above that of 20, or below. */
  private static List<Integer> crossings(List<Long> closes) {
    var crossings = new ArrayList<Integer>();
    var before = 0;
    for (var i = 20; i <= closes.size(); i++) {
      var fast = 4 * closes.subList(i - 5, i).stream().mapToLong(Long::longValue).sum();
      var slow = closes.subList(i - 20, i).stream().mapToLong(Long::longValue).sum();
      var side = Long.compare(fast, slow);
      if (side * before < 0) {
        crossings.add(i);
      }
      before = side == 0 ? before : side;
    }
    return crossings;
  }

  private static int longestGap(List<Integer> crossings) {
    var longest = crossings.getFirst() - 20;
    for (var i = 1; i < crossings.size(); i++) {
      longest = Math.max(longest, crossings.get(i) - crossings.get(i - 1));
    }
    return longest;
  }

  private static List<Bar> bars(BarSeries series, Resolution resolution) {
    return series.latest(resolution, Optional.empty(), Optional.empty(), 10_000);
  }

  private static SimulatedMarket market(long seed, String symbol, String startPrice) {
    return new SimulatedMarket(seed, symbol, Price.of(startPrice), PRESENT);
  }

  private static List<Price> tradePrices(SimulatedMarket market) {
    return ticks(market, PRESENT).stream()
        .filter(Trade.class::isInstance)
        .map(tick -> ((Trade) tick).price())
        .toList();
  }

  private static List<Tick> ticks(SimulatedMarket market, Instant until) {
    var ticks = new ArrayList<Tick>();
    while (!market.nextTime().isAfter(until)) {
      ticks.addAll(market.next());
    }
    return ticks;
  }
}
