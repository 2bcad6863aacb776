package io.stockbot.marketdata.csvtail;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.csvtail.CsvTailFeed.Following;
import io.stockbot.marketdata.feed.TradingHours;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.marketdata.testing.RecordingFeedListener;
import io.stockbot.protocol.value.Resolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTailFeedTest {

  private static final Duration PERIOD = Duration.ofMillis(100);
  private static final String TRADES = "timestamp,symbol,price,size\n";
  private static final String QUOTES = "timestamp,symbol,bid,bidSize,ask,askSize\n";
  private static final String BARS = "timestamp,symbol,open,high,low,close,volume\n";

  @TempDir private Path folder;
  private final ManualTime time = new ManualTime();
  private final RecordingFeedListener told = new RecordingFeedListener();
  private Path file = Path.of("");

  @BeforeEach
  void begin() {
    file = folder.resolve("live.csv");
  }

  @Test
  void tellsEachTradeThatIsWritten() throws Exception {
    Files.writeString(file, TRADES);
    open(Runnable::run);
    time.pass(PERIOD);
    assertThat(told.words()).isEmpty();

    append("2026-01-05T15:00:00Z,IBM,180.01,100\n");
    time.pass(PERIOD);

    assertThat(told.words()).containsExactly("trade IBM 180.01");
  }

  @Test
  void tellsQuotes() throws Exception {
    Files.writeString(file, QUOTES + "2026-01-05T15:00:00Z,IBM,180.00,100,180.02,100\n");
    open(Runnable::run);

    time.run();

    assertThat(told.words()).containsExactly("quote IBM 180");
  }

  @Test
  void tellsBars() throws Exception {
    Files.writeString(file, BARS + "2026-01-05T15:00:00Z,IBM,180,181,179,180.5,1000\n");
    open(Runnable::run);

    time.run();

    assertThat(told.words()).containsExactly("bar IBM 180.5");
  }

  @Test
  void tellsOnlyItsSymbols() throws Exception {
    Files.writeString(
        file, TRADES + "2026-01-05T15:00:00Z,NOPE,1,1\n2026-01-05T15:00:00Z,SPY,167.01,100\n");
    var feed = open(Runnable::run);
    time.run();

    assertThat(told.words()).containsExactly("trade SPY 167.01");
    assertThat(feed.symbols()).containsExactly("IBM", "SPY");
    assertThat(feed.provider()).isEqualTo("CSV_TAIL");
  }

  @Test
  void aBrokenLineIsToldOnceAndSoIsThatItWasMended() throws Exception {
    Files.writeString(file, TRADES + "oops\n");
    open(Runnable::run);
    time.pass(PERIOD.multipliedBy(10));
    assertThat(told.words())
        .containsExactly("DOWN: " + file + ", line 2: has 1 columns, the header has 4");

    Files.writeString(file, "");
    time.pass(PERIOD);
    append(TRADES + "2026-01-05T15:00:00Z,IBM,180.01,100\n");
    time.pass(PERIOD);

    assertThat(told.words())
        .hasSize(3)
        .contains("LIVE: " + file + " became shorter, and is read from its beginning")
        .endsWith("trade IBM 180.01");
  }

  @Test
  void aFileThatIsGoneIsToldOnce() throws Exception {
    Files.writeString(file, TRADES);
    open(Runnable::run);
    time.run();

    Files.delete(file);
    time.pass(PERIOD.multipliedBy(10));

    assertThat(told.words()).containsExactly("DOWN: " + file + ": there is no such file");
  }

  @Test
  void tellsTheTimeOnlyWhenItHasReadAllThatIsThere() throws Exception {
    var text = new StringBuilder(TRADES);
    for (var i = 0; i < 20_000; i++) {
      text.append("2026-01-05T14:00:00Z,IBM,180.01,100\n");
    }
    Files.writeString(file, text);
    open(Runnable::run);

    time.run();

    assertThat(told.words()).hasSize(20_000);
    assertThat(told.clocks()).containsExactly(time.instant());
  }

  @Test
  void waitsForTheDiskOnAnotherThreadThanTheGateways() throws Exception {
    Files.writeString(file, TRADES + "2026-01-05T15:00:00Z,IBM,180.01,100\n");
    Deque<Runnable> disk = new ArrayDeque<>();
    open(disk::add);

    time.pass(Duration.ofSeconds(1));
    assertThat(told.words()).isEmpty();
    assertThat(disk).hasSize(1);
    disk.remove().run();
    assertThat(told.words()).isEmpty();
    time.run();

    assertThat(told.words()).containsExactly("trade IBM 180.01");
  }

  @Test
  void tellsNothingMoreOnceItIsClosed() throws Exception {
    Files.writeString(file, TRADES);
    var feed = open(Runnable::run);
    time.run();

    feed.close();
    append("2026-01-05T15:00:00Z,IBM,180.01,100\n");
    time.pass(Duration.ofSeconds(1));

    assertThat(told.words()).isEmpty();
  }

  private CsvTailFeed open(Executor disk) {
    var following =
        new Following(file, Start.BEGINNING, Resolution.MINUTE_1, PERIOD, TradingHours.ALWAYS);
    var feed = new CsvTailFeed(following, List.of("SPY", "IBM"), time, time, disk);
    feed.open(told);
    return feed;
  }

  private void append(String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }
}
