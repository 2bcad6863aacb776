package io.stockbot.data.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockbot.data.table.BrokenFile;
import io.stockbot.data.table.Tables;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutsTest {

  private static final Instant DAY = Instant.parse("2013-10-07T04:00:00Z");

  @TempDir private Path folder;

  @Test
  void readsOurTradesQuotesAndBars() throws Exception {
    var trade =
        rows(
            "t.csv",
            "timestamp,symbol,price,size,exchange",
            "2013-10-07T13:30:00.25Z,BRK.B,181.5,100,P");
    var quote =
        rows(
            "q.csv",
            "timestamp,symbol,bid,bidSize,ask,askSize",
            "2013-10-07T13:30:00Z,IBM,,,181.5,3");
    var bar =
        rows(
            "b.csv",
            "timestamp,symbol,open,high,low,close,volume,trades,vwap",
            "2013-10-07T13:30:00Z,IBM,5,7,4,6,100,9,5.5",
            "2013-10-07T13:31:00Z,IBM,5,7,4,6,100,9,5.5");

    assertThat(trade.getFirst().value())
        .isEqualTo(
            new Trade(
                "BRK.B",
                Instant.parse("2013-10-07T13:30:00.250Z"),
                Price.of("181.5"),
                Quantity.of(100)));
    assertThat(((Quote) quote.getFirst().value()).bid()).isEqualTo(new Price(0));
    assertThat(bar.getFirst().kind()).isEqualTo(HistoryKind.bars(Resolution.MINUTE_1));
    assertThat(((Bar) bar.getFirst().value()).vwap()).isEqualTo(Price.of("5.5"));
    assertThat(((Bar) bar.getFirst().value()).trades()).isEqualTo(9);
  }

  @Test
  void readsOurQuoteBarsAsTheQuotesAtTheirEnds() throws Exception {
    var quote =
        rows(
            "q.csv",
            "timestamp,symbol,bidClose,bidSize,askClose,askSize",
            "2013-10-07T13:30:00Z,IBM,3,1,4,2",
            "2013-10-07T13:31:00Z,IBM,3,1,4,2");

    assertThat(quote.getFirst().time()).isEqualTo("2013-10-07T13:31:00Z");
  }

  @Test
  void readsOurDays() throws Exception {
    var day =
        rows(
            "d.csv",
            "date,symbol,open,high,low,close,volume,priceFactor",
            "2013-10-07,IBM,5,7,4,6,100,0.5");

    assertThat(bar(day).start()).isEqualTo(DAY);
    assertThat(bar(day).close()).isEqualTo(Price.of("6"));
    assertThat(bar(day).vwap()).isEqualTo(Price.of("5.666667"));
  }

  @Test
  void readsYahooAndTakesTheSymbolFromTheName() throws Exception {
    var day =
        rows(
            "brk-b.csv",
            "Date,Open,High,Low,Close,Adj Close,Volume",
            "2013-10-07,182.009995,183.309998,181.850006,182.009995,128.1,3966400");

    assertThat(day.getFirst().symbol()).isEqualTo("BRK-B");
    assertThat(bar(day).open()).isEqualTo(Price.of("182.009995"));
    assertThat(bar(day).volume()).isEqualTo(Quantity.of(3_966_400));
  }

  @Test
  void readsAlphaVantageDaysAndMinutesOfNewYork() throws Exception {
    var days =
        rows(
            "daily_IBM.csv",
            Optional.of("IBM"),
            "timestamp,open,high,low,close,volume",
            "2013-10-08,5,7,4,6,100",
            "2013-10-07,5,7,4,6,100");
    var fives =
        rows(
            "IBM.csv",
            "timestamp,open,high,low,close,volume",
            "2013-10-07 09:35:00,5,7,4,6,100",
            "2013-10-07 09:30:00,5,7,4,6,100");

    assertThat(days).extracting(row -> row.symbol() + " " + row.kind()).containsOnly("IBM 1d");
    assertThat(days.getLast().time()).isEqualTo(DAY);
    assertThat(fives.getLast().time()).isEqualTo("2013-10-07T13:30:00Z");
    assertThat(fives.getLast().kind()).isEqualTo(HistoryKind.bars(Resolution.MINUTE_5));
  }

  @Test
  void readsStooqDays() throws Exception {
    var header = "<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>";
    var day = rows("brk-b.us.txt", header, "BRK-B.US,D,20131007,000000,5,7,4,6,100.5,0");

    assertThat(day.getFirst().symbol()).isEqualTo("BRK.B");
    assertThat(bar(day).start()).isEqualTo(DAY);
    assertThat(bar(day).volume()).isEqualTo(Quantity.of("100.5"));
    assertThatExceptionOfType(BrokenFile.class)
        .isThrownBy(() -> rows("ibm.us.txt", header, "IBM.US,5,20131007,153500,5,7,4,6,1,0"))
        .withMessageContaining("line 2: <PER> is 5; only days (D) can be imported");
  }

  @Test
  void readsLeansZips() throws Exception {
    var minutes =
        zip(
            "20131007_trade.zip",
            "20131007_spy_minute_trade.csv",
            "34200000,1674100,1675000,1674000,1674500,2049");
    var days = zip("spy.zip", "spy.csv", "20131007 00:00,1674100,1675000,1674000,1674500,2049");
    var hours = zip("ibm.zip", "ibm.csv", "20131007 10:00,1674100,1675000,1674000,1674500,2049");

    assertThat(minutes.getFirst().symbol()).isEqualTo("SPY");
    assertThat(minutes.getFirst().time()).isEqualTo("2013-10-07T13:30:00Z");
    assertThat(bar(minutes).open()).isEqualTo(Price.of("167.41"));
    assertThat(bar(days).start()).isEqualTo(DAY);
    assertThat(hours.getFirst().kind()).isEqualTo(HistoryKind.bars(Resolution.HOUR_1));
  }

  @Test
  void readsGzip() throws Exception {
    var file = folder.resolve("d.csv.gz");
    try (var gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
      gzip.write(
          "date,symbol,open,high,low,close,volume\n2013-10-07,IBM,5,7,4,6,100\n\n"
              .getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read(file, Optional.empty(), Optional.empty())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2013-10-07T13:30:00Z,IBM,18O.25,1; line 2: price '18O.25' is no number in",
        "2013-10-07T13:30:00Z,IBM,0,1; line 2: price 0 is not above 0 in",
        "2013-10-07T13:30:00Z,IBM,1,0; line 2: size is not above 0 in",
        "2013-10-07T13:30:00Z,IBM,1,-5; line 2: size -5 is below 0 in",
        "2013-10-07 13.30,IBM,1,1; line 2: '2013-10-07 13.30' is no time such as",
        "2013-13-07T13:30:00Z,IBM,1,1; line 2: '2013-13-07' is no date such as",
        "2013-10-07T13:30:00Z,ib m,1,1; line 2: 'ib m' is no symbol such as IBM",
        "2013-10-07T13:30:00Z,IBM,1; line 2: has 3 columns, the first line has 4",
        "2013-10-07T13:30:00Z,IBM,1.1234567,1; line 2: price '1.1234567'"
      })
  void aBrokenLineIsNamed(String line, String problem) {
    assertThatExceptionOfType(BrokenFile.class)
        .isThrownBy(() -> rows("t.csv", "timestamp,symbol,price,size", line))
        .withMessageStartingWith(folder.resolve("t.csv") + ", ")
        .withMessageContaining(problem);
  }

  @Test
  void aFileOfNoKnownLayoutIsRefused() {
    assertThatExceptionOfType(BrokenFile.class)
        .isThrownBy(() -> rows("x.csv", "a,b", "1,2"))
        .withMessageContaining("line 1: is of no known layout (ours, yahoo, alpha-vantage");
    assertThatExceptionOfType(BrokenFile.class)
        .isThrownBy(() -> rows("x.csv"))
        .withMessageEndingWith("is empty");
    assertThatExceptionOfType(BrokenFile.class)
        .isThrownBy(() -> rows("2013.csv", "Date,Open,High,Low,Close,Adj Close,Volume"))
        .withMessageContaining("say which: --symbol IBM");
  }

  @Test
  void theLayoutCanBeSaid() throws Exception {
    var file =
        Files.writeString(folder.resolve("d.csv"), "date,symbol,open,high,low,close,volume\n");

    assertThatExceptionOfType(BrokenFile.class)
        .isThrownBy(() -> read(file, Optional.of("yahoo"), Optional.empty()))
        .withMessageContaining("no known layout (yahoo)");
    assertThat(read(file, Optional.of("ours"), Optional.empty())).isEmpty();
  }

  private static Bar bar(List<Row<?>> rows) {
    return (Bar) rows.getFirst().value();
  }

  private List<Row<?>> zip(String name, String entry, String line) throws IOException, BrokenFile {
    var file = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return read(file, Optional.empty(), Optional.empty());
  }

  private List<Row<?>> rows(String name, String... lines) throws IOException, BrokenFile {
    return rows(name, Optional.empty(), lines);
  }

  private List<Row<?>> rows(String name, Optional<String> symbol, String... lines)
      throws IOException, BrokenFile {
    var file = Files.write(folder.resolve(name), List.of(lines));
    return read(file, Optional.empty(), symbol);
  }

  private static List<Row<?>> read(Path file, Optional<String> layout, Optional<String> symbol)
      throws BrokenFile {
    var rows = new ArrayList<Row<?>>();
    new Tables(file)
        .<BrokenFile>each(
            table -> {
              var market = new MarketTable(table, layout, symbol);
              for (var row = market.next(); row.isPresent(); row = market.next()) {
                rows.add(row.get());
              }
            },
            bytes -> {});
    return rows;
  }
}
