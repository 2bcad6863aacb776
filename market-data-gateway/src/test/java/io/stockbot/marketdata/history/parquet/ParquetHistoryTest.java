package io.stockbot.marketdata.history.parquet;

import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.quote;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stockbot.marketdata.bars.Interval;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Merge;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetHistoryTest {

  private static final HistoryKind<Bar> MINUTES = HistoryKind.bars(Resolution.MINUTE_1);
  private static final HistoryKind<Bar> DAYS = HistoryKind.bars(Resolution.DAY_1);

  @TempDir private Path folder;

  @Test
  void givesBackExactlyWhatItWasGiven() throws Exception {
    var trades =
        List.of(
            trade("BRK.B", "13:30:00.001", "181.000001", 100),
            trade("BRK.B", "13:30:00.001", "181.000001", 100));
    var quotes = List.of(quote("BRK.B", "13:30:00", "180", "0"));
    try (var history = ParquetHistory.open(folder)) {
      history.merge(HistoryKind.TRADES, "BRK.B", trades);
      history.merge(HistoryKind.QUOTES, "BRK.B", quotes);
    }

    try (var history = ParquetHistory.openToRead(folder)) {
      assertThat(history.read(HistoryKind.TRADES, "BRK.B", Instant.MIN, Instant.MAX))
          .isEqualTo(trades);
      assertThat(history.read(HistoryKind.QUOTES, "BRK.B", Instant.MIN, Instant.MAX))
          .isEqualTo(quotes);
    }
    assertThat(folder.resolve("kind=trades/symbol=BRK.B/2013-10-07.parquet")).isRegularFile();
  }

  @Test
  void puttingTheSameAgainChangesNothing() throws Exception {
    var trades = List.of(trade("IBM", "13:30:00", "1", 100), trade("IBM", "13:30:00", "1", 100));
    try (var history = ParquetHistory.open(folder)) {
      assertThat(history.merge(HistoryKind.TRADES, "IBM", trades)).isEqualTo(new Merge(1, 0, 0));
      assertThat(history.merge(HistoryKind.TRADES, "IBM", trades)).isEqualTo(new Merge(0, 0, 1));
      assertThat(history.read(HistoryKind.TRADES, "IBM", Instant.MIN, Instant.MAX)).hasSize(2);
    }
  }

  @Test
  void theOtherHalfOfADayIsPutBesideTheFirst() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.merge(HistoryKind.TRADES, "IBM", List.of(trade("IBM", "14:00:00", "2", 1)));

      var merge =
          history.merge(HistoryKind.TRADES, "IBM", List.of(trade("IBM", "13:30:00", "1", 1)));

      assertThat(merge).isEqualTo(new Merge(0, 1, 0));
      assertThat(history.read(HistoryKind.TRADES, "IBM", Instant.MIN, Instant.MAX))
          .containsExactly(trade("IBM", "13:30:00", "1", 1), trade("IBM", "14:00:00", "2", 1));
    }
  }

  @Test
  void aBarReplacesTheOneOfTheSameStart() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.merge(MINUTES, "IBM", List.of(minute("IBM", "13:30:00", "1", 1)));
      history.append(MINUTES, "IBM", List.of(minute("IBM", "13:30:00", "2", 1)));

      assertThat(history.read(MINUTES, "IBM", Instant.MIN, Instant.MAX))
          .containsExactly(minute("IBM", "13:30:00", "2", 1));
    }
  }

  @Test
  void whatComesIsAddedHoweverEqualItIs() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.append(HistoryKind.TRADES, "IBM", List.of(trade("IBM", "13:30:00", "1", 1)));
      history.append(HistoryKind.TRADES, "IBM", List.of(trade("IBM", "13:30:00", "1", 1)));

      assertThat(history.read(HistoryKind.TRADES, "IBM", Instant.MIN, Instant.MAX)).hasSize(2);
    }
  }

  @Test
  void readsFromATimeOnAndBeforeAnother() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.merge(DAYS, "IBM", List.of(day("2012-12-31"), day("2013-01-02"), day("2013-01-03")));

      assertThat(history.read(DAYS, "IBM", day("2012-12-31").start(), day("2013-01-03").start()))
          .containsExactly(day("2012-12-31"), day("2013-01-02"));
      assertThat(history.latest(DAYS, "IBM", Instant.MIN, Instant.MAX, 2))
          .containsExactly(day("2013-01-02"), day("2013-01-03"));
      assertThat(history.latest(DAYS, "IBM", Instant.MIN, day("2013-01-03").start(), 9))
          .containsExactly(day("2012-12-31"), day("2013-01-02"));
      assertThat(history.read(DAYS, "SPY", Instant.MIN, Instant.MAX)).isEmpty();
    }
  }

  @Test
  void saysWhatItHolds() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.merge(DAYS, "IBM", List.of(day("2012-12-31"), day("2013-01-02")));
      history.merge(HistoryKind.TRADES, "SPY", List.of(trade("SPY", "13:30:00", "1", 1)));
      Files.writeString(folder.resolve("kind=1d").resolve("notes.txt"), "mine");

      assertThat(history.files())
          .extracting(file -> file.kind() + " " + file.symbol() + " " + file.period().name())
          .containsExactly("trades SPY 2013-10-07", "1d IBM 2012", "1d IBM 2013");
      var days = history.holdings().getLast();
      assertThat(days.days()).isEqualTo(2);
      assertThat(days.rows()).isEqualTo(2);
      assertThat(days.first()).isEqualTo(day("2012-12-31").start());
      assertThat(days.last()).isEqualTo(day("2013-01-02").start());
      assertThat(days.bytes()).isPositive();
    }
  }

  @Test
  void refusesASymbolThatWouldLeaveItsFolder() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> history.merge(DAYS, "../IBM", List.of(day("2013-01-02"))));
    }
  }

  @Test
  void sweepsAwayWhatAWriterThatDiedLeftBehind() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.merge(DAYS, "IBM", List.of(day("2013-01-02")));
    }
    var stale = folder.resolve("kind=1d/symbol=IBM/2013.parquet.tmp");
    Files.writeString(stale, "half of a file");

    try (var history = ParquetHistory.open(folder)) {
      assertThat(stale).doesNotExist();
      assertThat(history.read(DAYS, "IBM", Instant.MIN, Instant.MAX)).hasSize(1);
    }
  }

  @Test
  void aFileThatIsNoneIsNamed() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.merge(DAYS, "IBM", List.of(day("2013-01-02")));
      var file = folder.resolve("kind=1d/symbol=IBM/2013.parquet");
      Files.writeString(file, "no parquet");

      assertThatExceptionOfType(HistoryFailure.class)
          .isThrownBy(() -> history.read(DAYS, "IBM", Instant.MIN, Instant.MAX))
          .withMessageStartingWith(file.toRealPath() + " cannot be read: ");
    }
  }

  @Test
  void itsDatabaseTouchesNothingOutsideOfTheStore() throws Exception {
    var other = Files.writeString(folder.resolve("other.csv"), "secret\n1\n");
    try (var database = Database.below(Files.createDirectory(folder.resolve("store")))) {
      assertThatExceptionOfType(HistoryFailure.class)
          .isThrownBy(() -> run(database, "SELECT * FROM read_csv(" + Database.quoted(other) + ")"))
          .withMessageContaining("Permission Error");
      assertThatExceptionOfType(HistoryFailure.class)
          .isThrownBy(() -> run(database, "SET enable_external_access = true"));
      assertThatExceptionOfType(HistoryFailure.class)
          .isThrownBy(() -> run(database, "INSTALL httpfs"));
    }
  }

  private static void run(Database database, String sql) throws HistoryFailure {
    database.use(
        "refused",
        connection -> {
          Database.execute(connection, sql);
          return sql;
        });
  }

  private static Bar day(String date) {
    var interval = Interval.ofDay(LocalDate.parse(date));
    var price = Price.of("181.25");
    return new Bar(
        "IBM",
        Resolution.DAY_1,
        interval.start(),
        interval.end(),
        price,
        price,
        price,
        price,
        Quantity.of(2_000_000_000L),
        0,
        price);
  }

  @Test
  void aStoreIsKnownByItsFolders() throws Exception {
    assertThat(ParquetHistory.isStore(folder)).isFalse();
    try (var history = ParquetHistory.open(folder)) {
      history.append(MINUTES, "IBM", List.of(minute("IBM", "13:30:00", "1", 1)));
    }
    assertThat(ParquetHistory.isStore(folder)).isTrue();
  }
}
