package io.stockbot.marketdata.replay;

import static io.stockbot.marketdata.testing.Ticks.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.DataFolder;
import io.stockbot.marketdata.csv.Recorded;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.SaleCondition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingTest {

  private static final String TRADES = "timestamp,symbol,price,size,exchange";
  private static final String QUOTES = "timestamp,symbol,bid,bidSize,ask,askSize";
  private static final String BARS = "timestamp,symbol,open,high,low,close,volume";
  private static final String QUOTE_BARS =
      "timestamp,symbol,bidOpen,bidHigh,bidLow,bidClose,bidSize,"
          + "askOpen,askHigh,askLow,askClose,askSize";

  @TempDir private Path folder;

  @Test
  void mergesFilesByTimeQuotesFirstThenBarsThenTrades() throws Exception {
    write(
        "a_trades.csv",
        TRADES,
        "2013-10-07T13:30:00Z,IBM,1,100,P",
        "2013-10-07T13:31:00Z,IBM,2,100,P",
        "2013-10-07T13:31:00Z,IBM,3,100,P");
    write(
        "b_bars.csv",
        BARS,
        "2013-10-07T13:30:00Z,SPY,5,5,5,5,100",
        "2013-10-07T13:31:00Z,SPY,6,6,6,6,100");
    write("c_quotes.csv", QUOTES, "2013-10-07T13:31:00Z,IBM,7,100,8,100");

    assertThat(told(all()))
        .containsExactly("trade 1", "quote 7", "bar 5", "trade 2", "trade 3", "bar 6");
  }

  @Test
  void aTradeBringsItsIdExchangeAndSaleConditionsWhenTheFileHasThem() throws Exception {
    write(
        "1.csv",
        "timestamp,symbol,price,size,exchange,saleCondition,id",
        "2013-10-07T13:30:00Z,IBM,2,100,P,20000040,17",
        "2013-10-07T13:31:00Z,IBM,2,100,,,");

    var recording = all();
    var first = (Recorded.OfTrade) recording.get(0);
    var second = (Recorded.OfTrade) recording.get(1);

    assertThat(first.trade().id()).contains("17");
    assertThat(first.trade().exchange()).contains("P");
    assertThat(first.trade().conditions().list())
        .containsExactly(SaleCondition.OPENING_PRINT, SaleCondition.TRADE_THROUGH_EXEMPT);
    assertThat(second.trade().id()).isEmpty();
    assertThat(second.trade().conditions().isEmpty()).isTrue();
  }

  @Test
  void atOneTimeFilesComeInTheOrderOfTheirNames() throws Exception {
    write("2.csv", TRADES, "2013-10-07T13:30:00Z,IBM,2,100,P");
    write("1.csv", TRADES, "2013-10-07T13:30:00Z,IBM,1,100,P");

    assertThat(told(all())).containsExactly("trade 1", "trade 2");
  }

  @Test
  void readsGzip() throws Exception {
    var text = TRADES + "\n2013-10-07T13:30:00Z,IBM,1,100,P\n";
    try (var gzip = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.csv.gz")))) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(told(all())).containsExactly("trade 1");
  }

  @Test
  void aBlankPriceIsASideThatNobodyQuotes() throws Exception {
    write("a.csv", QUOTES, "2013-10-07T13:30:00Z,IBM,,,181.50,300");

    var quote = ((Recorded.OfQuote) all().getFirst()).quote();

    assertThat(quote.bid()).isEqualTo(new Price(0));
    assertThat(quote.bidSize()).isEqualTo(Quantity.ZERO);
    assertThat(quote.ask()).isEqualTo(Price.of("181.50"));
    assertThat(quote.isUsable()).isFalse();
  }

  @Test
  void aQuoteBarIsTheQuoteAtItsEnd() throws Exception {
    write(
        "a.csv",
        QUOTE_BARS,
        "2013-10-07T13:30:00Z,IBM,1,4,1,3,200,5,9,5,7,300",
        "2013-10-07T13:31:00Z,IBM,1,4,1,4,200,5,9,5,8,300");

    var quote = ((Recorded.OfQuote) all().getFirst()).quote();

    assertThat(quote.time()).isEqualTo(at("13:31:00"));
    assertThat(quote.bid()).isEqualTo(Price.of("3"));
    assertThat(quote.ask()).isEqualTo(Price.of("7"));
  }

  @Test
  void aDailyBarIsADayInNewYorkAtRawPrices() throws Exception {
    write(
        "a.csv",
        "date,symbol,open,high,low,close,volume,priceFactor,splitFactor",
        "2013-10-07,IBM,181,183,180,182,1000,0.8,0.5");

    var bar = ((Recorded.OfBar) all().getFirst()).bar();

    assertThat(bar.dataResolution()).isEqualTo(Resolution.DAY_1);
    assertThat(bar.start()).isEqualTo(at("04:00:00"));
    assertThat(bar.close()).isEqualTo(Price.of("182"));
  }

  @Test
  void aBarWithoutAnAverageHasTheTypicalPrice() throws Exception {
    write("a.csv", BARS, "2013-10-07T13:30:00Z,IBM,5,7,4,6,100");

    var bar = ((Recorded.OfBar) all().getFirst()).bar();

    assertThat(bar.vwap()).isEqualTo(Price.of("5.666667"));
    assertThat(bar.trades()).isZero();
  }

  @Test
  void aBarsAverageAndCountAreTakenWhenTheyWereRecorded() throws Exception {
    write("a.csv", BARS + ",trades,vwap", "2013-10-07T13:30:00Z,IBM,5,7,4,6,100,12,5.123456");

    var bar = ((Recorded.OfBar) all().getFirst()).bar();

    assertThat(bar.vwap()).isEqualTo(Price.of("5.123456"));
    assertThat(bar.trades()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({
    "13:30:00, 13:30:01, 1s",
    "13:30:00, 13:30:15, 15s",
    "13:30:00, 13:31:00, 1m",
    "13:30:00, 13:37:00, 1m",
    "13:30:00, 13:35:00, 5m",
    "13:00:00, 14:00:00, 1h"
  })
  void theLengthOfBarsIsKnownByTheirStamps(String first, String second, String resolution)
      throws Exception {
    write(
        "a.csv",
        BARS,
        "2013-10-07T" + first + "Z,IBM,5,5,5,5,100",
        "2013-10-07T" + second + "Z,IBM,5,5,5,5,100");

    assertThat(((Recorded.OfBar) all().getFirst()).bar().dataResolution())
        .isEqualTo(Resolution.of(resolution));
  }

  @Test
  void keepsToTheExcerpt() throws Exception {
    write(
        "a.csv",
        TRADES,
        "2013-10-07T13:29:59Z,IBM,1,100,P",
        "2013-10-07T13:30:00Z,IBM,2,100,P",
        "2013-10-07T13:30:30Z,SPY,3,100,P",
        "2013-10-07T13:30:59Z,IBM,4,100,P",
        "2013-10-07T13:31:00Z,IBM,5,100,P");
    var rows = new ArrayList<Recorded>();

    readInto(
        rows, Excerpt.of(List.of("IBM"), Optional.of(at("13:30:00")), Optional.of(at("13:31:00"))));

    assertThat(told(rows)).containsExactly("trade 2", "trade 4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2013-10-07T13:30:01Z,IBM,1,100 | has 4 columns, the header has 5",
        "2013-10-07T13:30:01Z,IBM,1,100,P,P | has 6 columns, the header has 5",
        "'' | has 1 columns, the header has 5",
        "2013-10-07 13:30:01,IBM,1,100,P | timestamp '2013-10-07 13:30:01' is no time",
        "2013-10-07T13:30:01Z,IBM,abc,100,P | price 'abc' is no number",
        "2013-10-07T13:30:01Z,IBM,,100,P | price '' is no number",
        "2013-10-07T13:30:01Z,IBM,-1,100,P | price -1 is not above 0",
        "2013-10-07T13:30:01Z,IBM,1e9999999,100,P | price is out of range",
        "2013-10-07T13:30:01Z,IBM,1,0,P | size is not above 0",
        "2013-10-07T13:30:01Z,IBM,1,-5,P | size -5 is below 0",
        "2013-10-07T13:30:01Z,,1,100,P | symbol is blank",
        "2013-10-07T13:29:59Z,IBM,1,100,P | time goes backwards"
      })
  void aBrokenLineEndsItWithFileLineAndReason(String line, String reason) throws Exception {
    var file = write("a.csv", TRADES, "2013-10-07T13:30:00Z,IBM,1,100,P", line);
    var rows = new ArrayList<Recorded>();

    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(() -> readInto(rows, everything()))
        .withMessageStartingWith(file + ", line 3: " + reason);
    assertThat(told(rows)).as("all before it is told").containsExactly("trade 1");
  }

  @Test
  void aBarOffTheGridOfTheOthersIsBroken() throws Exception {
    var lines = new ArrayList<String>();
    lines.add(BARS);
    for (var i = 0; i < 1_000; i++) {
      lines.add(at("13:30:00").plusSeconds(60L * i) + ",IBM,5,5,5,5,100");
    }
    lines.add(at("13:30:00").plusSeconds(60_030) + ",IBM,5,5,5,5,100");
    write("a.csv", lines.toArray(String[]::new));

    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(this::all)
        .withMessageContaining("line 1002: timestamp")
        .withMessageContaining("does not begin a bar of 1m");
  }

  @Test
  void tradesAndBarsOfOneSymbolWouldCountTwice() throws Exception {
    write("a.csv", TRADES, "2013-10-07T13:30:00Z,IBM,1,100,P");
    write("b.csv", BARS, "2013-10-07T13:30:00Z,IBM,5,5,5,5,100");

    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(this::all)
        .withMessageContaining("b.csv, line 2: IBM has trades and bars of 30m");
  }

  @Test
  void namesTheSymbolsThatThereAre() throws Exception {
    write("a.csv", TRADES, "2013-10-07T13:30:00Z,SPY,1,100,P");
    write("b.csv", TRADES, "2013-10-07T13:30:00Z,IBM,1,100,P");
    var data = DataFolder.of(folder);

    assertThat(data.symbols(List.of())).containsExactly("IBM", "SPY");
    assertThat(data.symbols(List.of("SPY"))).containsExactly("SPY");
    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(() -> data.symbols(List.of("NOPE")))
        .withMessageContaining("there is no symbol NOPE, but IBM, SPY");
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(() -> DataFolder.of(folder.resolve("none")))
        .withMessageEndingWith("none: there is no such file or folder");
    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(() -> DataFolder.of(folder))
        .withMessageContaining("holds no file");
    write("a.csv", "when,what", "now,this");
    assertThatExceptionOfType(BrokenData.class)
        .isThrownBy(this::all)
        .withMessageEndingWith("a.csv, line 1: the header names no known kind of data");
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static Excerpt everything() {
    return Excerpt.of(List.of("IBM", "SPY"), Optional.empty(), Optional.empty());
  }

  private List<Recorded> all() throws BrokenData {
    var rows = new ArrayList<Recorded>();
    readInto(rows, everything());
    return rows;
  }

  private void readInto(List<Recorded> rows, Excerpt excerpt) throws BrokenData {
    try (var recording = new Recording(DataFolder.of(folder), excerpt)) {
      for (var time = recording.nextTime(); time.isPresent(); time = recording.nextTime()) {
        rows.add(recording.nextAt(time.get()).orElseThrow());
      }
    }
  }

  private static List<String> told(List<Recorded> rows) {
    return rows.stream()
        .map(
            row ->
                switch (row) {
                  case Recorded.OfQuote quote -> "quote " + quote.quote().bid();
                  case Recorded.OfBar bar -> "bar " + bar.bar().close();
                  case Recorded.OfTrade trade -> "trade " + trade.trade().price();
                })
        .toList();
  }
}
