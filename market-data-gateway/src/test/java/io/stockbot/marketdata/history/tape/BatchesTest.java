package io.stockbot.marketdata.history.tape;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static io.stockbot.marketdata.testing.Ticks.quote;
import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.parquet.ParquetHistory;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchesTest {

  @TempDir private Path folder;

  @Test
  void eachKindAndSymbolIsWrittenToItsOwnFile() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      var batches = new Batches(history);
      batches.add(trade("IBM", "13:30:00", "1", 1));
      batches.add(quote("IBM", "13:30:00", "1", "2"));
      batches.add(minute("SPY", "13:30:00", "1", 1));
      batches.add(trade("SPY", "13:30:00", "1", 1));
      assertThat(batches.size()).isEqualTo(4);

      batches.flush();

      assertThat(batches.size()).isZero();
      assertThat(history.files())
          .extracting(file -> file.kind() + " " + file.symbol())
          .containsExactly("trades IBM", "trades SPY", "quotes IBM", "1m SPY");
    }
  }

  @Test
  void theBarOfOneTradeIsTheTrade() throws Exception {
    var bar = minute("IBM", "13:30:00", "1", 1);
    var tick =
        new Bar(
            "IBM",
            Resolution.TICK,
            bar.start(),
            bar.start(),
            bar.open(),
            bar.high(),
            bar.low(),
            bar.close(),
            bar.volume(),
            1,
            bar.vwap());
    try (var history = ParquetHistory.open(folder)) {
      var batches = new Batches(history);

      batches.add(tick);

      assertThat(batches.size()).isZero();
    }
  }

  @Test
  void aDayIsOverAtMidnightInNewYork() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      var batches = new Batches(history);
      assertThat(batches.isOver(at("13:30:00"))).isFalse();

      batches.add(trade("IBM", "13:30:00", "1", 1));

      assertThat(batches.isOver(at("23:59:59"))).isFalse();
      assertThat(batches.isOver(at("04:00:00").plus(Duration.ofDays(1)))).isTrue();
    }
  }

  @Test
  void whatCouldNotBeWrittenIsWrittenNextTime() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      var batches = new Batches(history);
      batches.add(trade("IBM", "13:30:00", "1", 1));
      var inTheWay = Files.writeString(folder.resolve("kind=trades"), "no folder");
      assertThatExceptionOfType(HistoryFailure.class).isThrownBy(batches::flush);

      Files.delete(inTheWay);
      batches.add(trade("IBM", "13:30:01", "2", 1));
      batches.flush();

      assertThat(history.read(HistoryKind.TRADES, "IBM", Instant.MIN, Instant.MAX)).hasSize(2);
    }
  }
}
