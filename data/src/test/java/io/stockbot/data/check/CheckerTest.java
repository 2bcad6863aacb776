package io.stockbot.data.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.marketdata.bars.Interval;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFile;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Holding;
import io.stockbot.marketdata.history.Merge;
import io.stockbot.marketdata.history.Period;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckerTest {

  private static final HistoryKind<Bar> DAYS = HistoryKind.bars(Resolution.DAY_1);
  private static final HistoryKind<Bar> MINUTES = HistoryKind.bars(Resolution.MINUTE_1);
  private static final Instant OPEN = Instant.parse("2013-10-07T13:30:00Z");

  @Test
  void aWeekOfDaysIsGood() throws Exception {
    var findings =
        check(DAYS, days("2013-10-04 10", "2013-10-07 11", "2013-10-08 10", "2013-10-09 12"));

    assertThat(findings.isGood()).isTrue();
  }

  @Test
  void findsDuplicatesAndDisorder() throws Exception {
    var findings =
        check(DAYS, days("2013-10-08 10", "2013-10-08 10", "2013-10-07 10", "2013-10-09 10"));

    assertThat(findings.count(Fault.DUPLICATE)).isOne();
    assertThat(findings.count(Fault.DISORDER)).isOne();
    assertThat(findings.examples(Fault.DISORDER)).containsExactly("2013-10-07T04:00:00Z");
    assertThat(findings.isGood()).isFalse();
  }

  @Test
  void twoEqualTradesMayBothBeReal() throws Exception {
    var trade = new Trade("IBM", OPEN, Price.of("10"), Quantity.of(1));

    assertThat(check(HistoryKind.TRADES, List.of(trade, trade)).isGood()).isTrue();
  }

  @Test
  void findsPricesThatCannotBe() throws Exception {
    var bars =
        List.of(
            bar(Resolution.MINUTE_1, OPEN, "10", "9", "8", "8.5"),
            bar(Resolution.MINUTE_1, OPEN.plusSeconds(60), "10", "11", "10.5", "10.6"),
            bar(Resolution.MINUTE_1, OPEN.plusSeconds(120), "10", "11", "9", "12"),
            bar(Resolution.MINUTE_1, OPEN.plusSeconds(180), "10", "11", "9", "10"));

    assertThat(check(MINUTES, bars).count(Fault.OHLC)).isEqualTo(3);
  }

  @Test
  void findsMissingSessionsAndDaysOnWhichTheExchangeWasClosed() throws Exception {
    var findings = check(DAYS, days("2013-07-03 10", "2013-07-04 10", "2013-07-08 10"));

    assertThat(findings.examples(Fault.MISSING_SESSION)).containsExactly("2013-07-05");
    assertThat(findings.examples(Fault.NO_SESSION)).containsExactly("2013-07-04");
  }

  @Test
  void aMinuteWithoutATradeIsToldAndAThinSessionIsWrong() throws Exception {
    var allButFive = IntStream.range(5, 390).mapToObj(CheckerTest::minute).toList();
    var half = IntStream.range(0, 195).mapToObj(CheckerTest::minute).toList();

    assertThat(check(MINUTES, allButFive).count(Fault.MISSING_MINUTE)).isEqualTo(5);
    assertThat(check(MINUTES, allButFive).isGood()).isTrue();
    assertThat(check(MINUTES, half).examples(Fault.THIN_SESSION))
        .containsExactly("2013-10-07 lacks 195 of 390");
    assertThat(check(MINUTES, half).isGood()).isFalse();
  }

  @Test
  void anEarlyCloseHasFewerMinutes() throws Exception {
    var open = Instant.parse("2013-07-03T13:30:00Z");
    var bars =
        IntStream.range(0, 210)
            .mapToObj(
                i -> bar(Resolution.MINUTE_1, open.plusSeconds(60L * i), "10", "10", "10", "10"))
            .toList();

    assertThat(check(MINUTES, bars).count(Fault.MISSING_MINUTE)).isZero();
  }

  @Test
  void findsJumpsThatLookLikeSplitsAndKnowsThoseThatAre() throws Exception {
    var days = days("2014-06-05 645", "2014-06-06 645.57", "2014-06-09 92.7", "2014-06-10 94");
    var known = new KnownSplits(Map.of("IBM", Set.of(LocalDate.parse("2014-06-09"))));

    var unknown = check(DAYS, days);
    var explained = new Checker(new Stored(DAYS, days), calendar(), known).check(DAYS, "IBM");

    assertThat(unknown.examples(Fault.JUMP)).containsExactly("2014-06-09 from 645.57 to 92.7");
    assertThat(unknown.isGood()).isFalse();
    assertThat(explained.count(Fault.SPLIT)).isOne();
    assertThat(explained.isGood()).isTrue();
  }

  @Test
  void aSmallMultipleIsASplitAndABadDayIsNone() {
    assertThat(JumpCheck.looksLikeSplit(Price.of("100"), Price.of("50.4"))).isTrue();
    assertThat(JumpCheck.looksLikeSplit(Price.of("10"), Price.of("100"))).isTrue();
    assertThat(JumpCheck.looksLikeSplit(Price.of("30"), Price.of("20"))).isTrue();
    assertThat(JumpCheck.looksLikeSplit(Price.of("100"), Price.of("80"))).isFalse();
    assertThat(JumpCheck.looksLikeSplit(Price.of("100"), Price.of("100"))).isFalse();
  }

  @Test
  void looksAtQuotesThatCanBeUsed() throws Exception {
    var none = new Quote("IBM", OPEN, new Price(0), Quantity.ZERO, new Price(0), Quantity.ZERO);

    assertThat(check(HistoryKind.QUOTES, List.of(none)).isGood()).isTrue();
  }

  private static <T> Findings check(HistoryKind<T> kind, List<T> rows) throws Exception {
    return new Checker(new Stored(kind, rows), calendar(), KnownSplits.NONE).check(kind, "IBM");
  }

  private static ExchangeCalendar calendar() {
    return ExchangeCalendar.usEquities();
  }

  private static List<Bar> days(String... days) {
    return Arrays.stream(days)
        .map(
            day -> {
              var words = day.split(" ", -1);
              var start = Interval.ofDay(LocalDate.parse(words[0])).start();
              return bar(Resolution.DAY_1, start, words[1], words[1], words[1], words[1]);
            })
        .toList();
  }

  private static Bar minute(int i) {
    return bar(Resolution.MINUTE_1, OPEN.plusSeconds(60L * i), "10", "10", "10", "10");
  }

  private static Bar bar(
      Resolution resolution, Instant start, String open, String high, String low, String close) {
    return new Bar(
        "IBM",
        resolution,
        start,
        start.plus(resolution.duration()),
        Price.of(open),
        Price.of(high),
        Price.of(low),
        Price.of(close),
        Quantity.of(100),
        0,
        Price.of(close));
  }

  /** A store of one file, whose rows may be such as ours never writes. */
  private record Stored(HistoryKind<?> kind, List<?> rows) implements History {

    @Override
    public <T> Merge merge(HistoryKind<T> wanted, String symbol, List<T> fresh) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> void append(HistoryKind<T> wanted, String symbol, List<T> fresh) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> List<T> read(HistoryKind<T> wanted, String symbol, Instant from, Instant to) {
      return rows.stream().map(row -> wanted.value(symbol, copy(wanted, row))).toList();
    }

    private static <T> long[] copy(HistoryKind<T> kind, Object row) {
      @SuppressWarnings("unchecked") // The test gives rows of the kind.
      var value = (T) row;
      return kind.row(value);
    }

    @Override
    public <T> List<T> latest(
        HistoryKind<T> wanted, String symbol, Instant from, Instant to, int limit) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<HistoryFile> files() {
      var all = new Period("all", Instant.EPOCH, Instant.MAX);
      return List.of(new HistoryFile(kind, "IBM", all, Path.of("all.parquet")));
    }

    @Override
    public List<HistoryFile> files(HistoryKind<?> wanted, String symbol) {
      return Stream.of(wanted).filter(kind::equals).flatMap(k -> files().stream()).toList();
    }

    @Override
    public List<Holding> holdings() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
