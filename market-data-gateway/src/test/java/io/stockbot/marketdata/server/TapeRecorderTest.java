package io.stockbot.marketdata.server;

import static io.stockbot.marketdata.testing.Ticks.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.parquet.ParquetHistory;
import io.stockbot.marketdata.history.tape.Batches;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapeRecorderTest {

  @TempDir private Path folder;
  private final FeedHealth health = new FeedHealth();

  @Test
  void writesWhatWaitsWhenItIsClosed() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      var recorder = recorder(history, 100, 100);
      recorder.start();
      recorder.take(trade("IBM", "13:30:00", "1", 1));
      recorder.take(trade("IBM", "13:30:01", "2", 1));

      recorder.close();

      assertThat(history.read(HistoryKind.TRADES, "IBM", Instant.MIN, Instant.MAX)).hasSize(2);
      assertThat(health.problem()).isEmpty();
    }
  }

  @Test
  void writesABatchWhileItGoesOn() throws Exception {
    try (var history = ParquetHistory.open(folder);
        var recorder = recorder(history, 100, 2)) {
      recorder.start();
      for (var second = 10; second < 14; second++) {
        recorder.take(trade("IBM", "13:30:" + second, "1", 1));
      }

      await().until(() -> !history.files().isEmpty());
    }
  }

  @Test
  void whatIsLostIsToldForGood() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      var recorder = recorder(history, 2, 100);
      for (var second = 10; second < 15; second++) {
        recorder.take(trade("IBM", "13:30:" + second, "1", 1));
      }
      assertThat(health.problem()).contains("3 rows were not recorded");

      recorder.start();
      recorder.close();

      assertThat(health.problem()).contains("3 rows were not recorded");
      assertThat(history.read(HistoryKind.TRADES, "IBM", Instant.MIN, Instant.MAX)).hasSize(2);
    }
  }

  @Test
  void aFeedThatCanWaitWaitsForIt() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      var recorder = recorder(history, 4, 100);
      var resumed = new AtomicBoolean();
      recorder.whenRoom(() -> resumed.set(true));
      assertThat(recorder.hasRoom()).isTrue();
      for (var second = 10; second < 12; second++) {
        recorder.take(trade("IBM", "13:30:" + second, "1", 1));
      }
      assertThat(recorder.hasRoom()).isFalse();

      recorder.start();
      await().untilTrue(resumed);

      assertThat(recorder.hasRoom()).isTrue();
      recorder.close();
    }
  }

  @Test
  void triesAgainWhenTheStoreCanBeWrittenAgain() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      var inTheWay = Files.writeString(folder.resolve("kind=trades"), "no folder");
      var recorder = recorder(history, 100, 1);
      recorder.start();
      recorder.take(trade("IBM", "13:30:00", "1", 1));
      recorder.take(trade("IBM", "13:30:01", "1", 1));
      await()
          .until(() -> health.problem().filter(p -> p.startsWith("recording waits")).isPresent());

      Files.delete(inTheWay);

      await().until(() -> health.problem().equals(Optional.empty()));
      recorder.close();
      assertThat(history.read(HistoryKind.TRADES, "IBM", Instant.MIN, Instant.MAX)).hasSize(2);
    }
  }

  private TapeRecorder recorder(ParquetHistory history, int queue, int batch) {
    var settings = new HistorySettings(folder, queue, batch, Duration.ofHours(1), 1);
    return new TapeRecorder(new Batches(history), settings, health::recording);
  }
}
