package io.stockbot.marketdata.bars;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.RecordedData;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.SaleCondition;
import io.stockbot.protocol.value.SaleConditions;
import io.stockbot.protocol.value.Trade;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the files by itself, so that the replay's reader cannot hide a mistake of the cutter. */
class BarsFromRecordedDataTest {

  private static final LocalTime OPENING = LocalTime.of(9, 30);
  private static final LocalTime CLOSING = LocalTime.of(16, 0);

  @ParameterizedTest
  @CsvSource({
    "IBM, IBM_20131007_trades.csv, IBM_20131007_minute.csv",
    "SPY, SPY_20131007_trades.csv.gz, SPY_20131007_minute.csv"
  })
  void ticksGiveTheExpectedMinuteBarsExactly(String symbol, String ticks, String expected)
      throws IOException {
    var trades = trades(RecordedData.require("ticks", ticks));
    var cut = new Cut(symbol, BarRules.plain(300_000));

    trades.forEach(cut.series()::add);
    cut.end();

    assertThat(cut.bars(Resolution.MINUTE_1))
        .isEqualTo(
            expectedBars(symbol, RecordedData.require("expected", "bars-from-ticks", expected)));
  }

  @ParameterizedTest
  @CsvSource({"5m", "15m", "30m", "1h", "1d"})
  void longBarsAreTheSameFromTradesAndFromMinutes(String resolution) throws IOException {
    var trades = trades(RecordedData.require("ticks", "IBM_20131007_trades.csv"));
    var fromTrades = new Cut("IBM", BarRules.plain(10_000));
    var fromMinutes = new Cut("IBM", BarRules.plain(10_000));

    for (var trade : trades) {
      fromTrades.closings().closeUntil(trade.time());
      fromTrades.series().add(trade);
    }
    fromTrades.end();
    fromTrades.bars(Resolution.MINUTE_1).forEach(fromMinutes.series()::add);
    fromMinutes.end();

    var exact = fromTrades.bars(Resolution.of(resolution));
    var summed = fromMinutes.bars(Resolution.of(resolution));
    assertThat(summed).hasSameSizeAs(exact).isNotEmpty();
    for (var i = 0; i < exact.size(); i++) {
      assertThat(withoutAverage(summed.get(i))).isEqualTo(withoutAverage(exact.get(i)));
      // a minute's average is rounded to a millionth, and so may be the sum of them
      assertThat(Math.abs(summed.get(i).vwap().micros() - exact.get(i).vwap().micros()))
          .isLessThanOrEqualTo(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"1s", "5s", "15s", "30s", "1m", "5m", "15m", "30m", "1h", "1d"})
  void barsOfEveryLengthAreWhatTheirTradesSumUpTo(String length) throws IOException {
    var resolution = Resolution.of(length);
    var trades = trades(RecordedData.require("ticks", "IBM_20131007_trades.csv"));
    var cut = new Cut("IBM", BarRules.plain(30_000));

    trades.forEach(cut.series()::add);
    cut.end();

    assertThat(cut.bars(resolution)).isEqualTo(PlainBars.of("IBM", resolution, trades));
  }

  @ParameterizedTest
  @CsvSource({
    "IBM, IBM_20131007_trades.csv, IBM_20131004-20131011.csv",
    "SPY, SPY_20131007_trades.csv.gz, SPY_20131004-20131011.csv"
  })
  void theMeasuredSaleConditionsGiveTheVendorsPrices(String symbol, String ticks, String minutes)
      throws IOException {
    var trades = conditionedTrades(RecordedData.require("ticks", ticks));
    var vendor =
        lines(RecordedData.require("minute", minutes)).stream()
            .map(BarsFromRecordedDataTest::minuteBar)
            .filter(BarsFromRecordedDataTest::isRegular)
            .filter(bar -> bar.start().toString().startsWith("2013-10-07"))
            .toList();
    var measured = new Cut(symbol, rules(PriceRule.MEASURED));
    var plain = new Cut(symbol, rules(PriceRule.OFF));

    for (var cut : List.of(measured, plain)) {
      trades.forEach(cut.series()::add);
      cut.end();
    }

    assertThat(vendor).hasSize(390);
    assertThat(samePrices(measured.bars(Resolution.MINUTE_1), vendor)).isGreaterThanOrEqualTo(384);
    assertThat(samePrices(plain.bars(Resolution.MINUTE_1), vendor)).isLessThan(340);
  }

  @Test
  void minutesOfTheRegularSessionSumToTheDailyFilesDay() throws IOException {
    var daily = dailyBars(RecordedData.require("daily", "SPY.csv"));
    var minutes = lines(RecordedData.require("minute", "SPY_20131004-20131011.csv"));
    var cut = new Cut("SPY", aligned(Alignment.SESSION));

    minutes.stream().map(BarsFromRecordedDataTest::minuteBar).forEach(cut.series()::add);
    cut.end();

    assertThat(cut.bars(Resolution.DAY_1)).hasSize(6);
    assertThat(cut.bars(Resolution.DAY_1))
        .allSatisfy(
            bar -> {
              var date = LocalDate.ofInstant(bar.start(), Interval.NEW_YORK);
              var day = Objects.requireNonNull(daily.get(date));
              assertThat(bar.volume()).isEqualTo(Quantity.of(day[6]));
              assertThat(cents(bar.high(), Price.of(day[3]))).isLessThanOrEqualTo(1);
              assertThat(cents(bar.low(), Price.of(day[4]))).isLessThanOrEqualTo(1);
            });
  }

  private static long cents(Price one, Price other) {
    return Math.ceilDiv(Math.abs(one.micros() - other.micros()), 10_000);
  }

  private static BarRules rules(PriceRule prices) {
    return new BarRules(
        300_000,
        Alignment.CLOCK,
        PriceSource.TRADES,
        prices,
        Optional.empty(),
        Duration.ZERO,
        Optional.empty());
  }

  private static BarRules aligned(Alignment alignment) {
    return new BarRules(
        10_000,
        alignment,
        PriceSource.TRADES,
        PriceRule.OFF,
        Optional.empty(),
        Duration.ZERO,
        Optional.empty());
  }

  private static long samePrices(List<Bar> bars, List<Bar> vendor) {
    var byStart = bars.stream().collect(toMap(Bar::start, bar -> bar));
    return vendor.stream()
        .filter(
            wanted -> {
              var bar = byStart.get(wanted.start());
              return bar != null
                  && bar.open().equals(wanted.open())
                  && bar.high().equals(wanted.high())
                  && bar.low().equals(wanted.low())
                  && bar.close().equals(wanted.close());
            })
        .count();
  }

  /** With the bits of the file that the measuring found, by their names. */
  private static List<Trade> conditionedTrades(Path file) throws IOException {
    return lines(file).stream()
        .map(
            c ->
                new Trade(
                    c[1],
                    Instant.parse(c[0]),
                    Price.of(c[2]),
                    Quantity.of(c[3]),
                    Optional.empty(),
                    Optional.of(c[4]),
                    conditions(Long.parseLong(c[5], 16)),
                    false))
        .toList();
  }

  private static SaleConditions conditions(long mask) {
    var found = new ArrayList<SaleCondition>();
    var bits =
        Map.of(
            0x20L, SaleCondition.INTERMARKET_SWEEP,
            0x200L, SaleCondition.DERIVATIVELY_PRICED,
            0x800L, SaleCondition.SOLD_LAST,
            0x2000L, SaleCondition.EXTENDED_HOURS,
            0x4000L, SaleCondition.OUT_OF_SEQUENCE,
            0x40000L, SaleCondition.CONTINGENT,
            0x100000L, SaleCondition.AVERAGE_PRICE,
            0x1000000L, SaleCondition.OFFICIAL_CLOSE,
            0x2000000L, SaleCondition.PRIOR_REFERENCE_PRICE,
            0x4000000L, SaleCondition.OFFICIAL_OPEN);
    bits.forEach(
        (bit, condition) -> {
          if ((mask & bit) != 0) {
            found.add(condition);
          }
        });
    return SaleConditions.of(found);
  }

  private static boolean isRegular(Bar bar) {
    var time = LocalTime.ofInstant(bar.start(), Interval.NEW_YORK);
    return !time.isBefore(OPENING) && time.isBefore(CLOSING);
  }

  private static Bar withoutAverage(Bar bar) {
    return new Bar(
        bar.symbol(),
        bar.dataResolution(),
        bar.start(),
        bar.end(),
        bar.open(),
        bar.high(),
        bar.low(),
        bar.close(),
        bar.volume(),
        bar.trades(),
        bar.close());
  }

  private static List<Trade> trades(Path file) throws IOException {
    return lines(file).stream()
        .map(c -> new Trade(c[1], Instant.parse(c[0]), Price.of(c[2]), Quantity.of(c[3])))
        .toList();
  }

  private static Bar minuteBar(String[] c) {
    var start = Instant.parse(c[0]);
    return bar(c[1], start, c[2], c[3], c[4], c[5], c[6], "1", c[5]);
  }

  private static List<Bar> expectedBars(String symbol, Path file) throws IOException {
    return lines(file).stream()
        .map(c -> bar(symbol, Instant.parse(c[0]), c[1], c[2], c[3], c[4], c[5], c[6], c[7]))
        .toList();
  }

  private static Bar bar(String symbol, Instant start, String... numbers) {
    return new Bar(
        symbol,
        Resolution.MINUTE_1,
        start,
        start.plusSeconds(60),
        Price.of(numbers[0]),
        Price.of(numbers[1]),
        Price.of(numbers[2]),
        Price.of(numbers[3]),
        Quantity.of(numbers[4]),
        Long.parseLong(numbers[5]),
        Price.of(numbers[6]));
  }

  private static Map<LocalDate, String[]> dailyBars(Path file) throws IOException {
    return lines(file).stream().collect(toMap(c -> LocalDate.parse(c[0]), c -> c));
  }

  private static List<String[]> lines(Path file) throws IOException {
    var bytes = Files.newInputStream(file);
    var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    try (var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
  }
}
