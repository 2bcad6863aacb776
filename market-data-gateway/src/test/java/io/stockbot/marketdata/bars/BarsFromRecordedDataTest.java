package io.stockbot.marketdata.bars;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.RecordedData;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    var bars = new ArrayList<Bar>();
    var closings = new Closings();
    var cutter = new BarCutter(symbol, Resolution.MINUTE_1, closings, bars::add);

    trades.forEach(cutter::add);
    closings.closeUntil(Instant.MAX);

    assertThat(bars)
        .isEqualTo(
            expectedBars(symbol, RecordedData.require("expected", "bars-from-ticks", expected)));
  }

  @ParameterizedTest
  @CsvSource({"5m", "15m", "30m", "1h", "1d"})
  void longBarsAreTheSameFromTradesAndFromMinutes(String resolution) throws IOException {
    var trades = trades(RecordedData.require("ticks", "IBM_20131007_trades.csv"));
    var fromTrades = new ArrayList<Bar>();
    var fromMinutes = new ArrayList<Bar>();
    var closings = new Closings();
    var long1 = new BarCutter("IBM", Resolution.of(resolution), closings, fromTrades::add);
    var long2 = new BarCutter("IBM", Resolution.of(resolution), closings, fromMinutes::add);
    var minutes = new BarCutter("IBM", Resolution.MINUTE_1, closings, long2::add);

    for (var trade : trades) {
      closings.closeUntil(trade.time());
      long1.add(trade);
      minutes.add(trade);
    }
    closings.closeUntil(Instant.parse("2013-10-09T00:00:00Z"));

    assertThat(fromMinutes).hasSameSizeAs(fromTrades).isNotEmpty();
    for (var i = 0; i < fromTrades.size(); i++) {
      var exact = fromTrades.get(i);
      var summed = fromMinutes.get(i);
      assertThat(withoutAverage(summed)).isEqualTo(withoutAverage(exact));
      // a minute's average is rounded to a millionth, and so may be the sum of them
      assertThat(Math.abs(summed.vwap().micros() - exact.vwap().micros())).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void minutesOfTheRegularSessionSumToTheDaysVolume() throws IOException {
    var daily = dailyVolumes(RecordedData.require("daily", "SPY.csv"));
    var minutes = lines(RecordedData.require("minute", "SPY_20131004-20131011.csv"));
    var bars = new ArrayList<Bar>();
    var closings = new Closings();
    var days = new BarCutter("SPY", Resolution.DAY_1, closings, bars::add);

    minutes.stream()
        .map(BarsFromRecordedDataTest::minuteBar)
        .filter(BarsFromRecordedDataTest::isRegular)
        .forEach(days::add);
    closings.closeUntil(Instant.MAX);

    assertThat(bars).hasSize(6);
    assertThat(bars)
        .allSatisfy(
            bar ->
                assertThat(bar.volume())
                    .isEqualTo(daily.get(LocalDate.ofInstant(bar.start(), Interval.NEW_YORK))));
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

  private static Map<LocalDate, Quantity> dailyVolumes(Path file) throws IOException {
    return lines(file).stream().collect(toMap(c -> LocalDate.parse(c[0]), c -> Quantity.of(c[6])));
  }

  private static List<String[]> lines(Path file) throws IOException {
    var bytes = Files.newInputStream(file);
    var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    try (var reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
  }
}
