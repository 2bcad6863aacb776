package io.stockbot.marketdata.server;

import static io.stockbot.marketdata.testing.Ticks.at;
import static io.stockbot.marketdata.testing.Ticks.minute;
import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.marketdata.GatewayLimits;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.StoredBars;
import io.stockbot.marketdata.history.parquet.ParquetHistory;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.marketdata.testing.ScriptedFeed;
import io.stockbot.protocol.ErrorCode;
import io.stockbot.protocol.Event;
import io.stockbot.protocol.marketdata.Bars;
import io.stockbot.protocol.marketdata.GetBars;
import io.stockbot.protocol.session.ErrorReply;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeamlessBarsTest {

  private static final Bar YESTERDAY = minute("IBM", "13:28:00", "98", 1);
  private static final Bar BEFORE = minute("IBM", "13:29:00", "99", 1);
  private static final Bar NOW = minute("IBM", "13:30:00", "100", 1);
  private static final Bar NOW_STORED = minute("IBM", "13:30:00", "77", 1);

  @TempDir private Path folder;
  private final MarketDataGateway gateway =
      new MarketDataGateway(
          new ScriptedFeed(),
          new GatewayLimits(Duration.ZERO, 100, 4, Optional.empty(), Duration.ZERO, 100),
          new ManualTime());
  private final BlockingQueue<Runnable> gatewayThread = new LinkedBlockingQueue<>();

  @BeforeEach
  void store() throws Exception {
    try (var history = ParquetHistory.open(folder)) {
      history.merge(
          HistoryKind.bars(Resolution.MINUTE_1), "IBM", List.of(YESTERDAY, BEFORE, NOW_STORED));
    }
  }

  @Test
  void whatIsStoredAndWhatIsRememberedIsOneAnswer() throws Exception {
    gateway.bar(NOW);
    try (var history = ParquetHistory.openToRead(folder);
        var answers = answers(history)) {
      assertThat(asked(answers, bars(Optional.empty(), 10)))
          .isEqualTo(new Bars("IBM", Resolution.MINUTE_1, List.of(YESTERDAY, BEFORE, NOW)));
      assertThat(asked(answers, bars(Optional.of(at("13:30:00")), 10)))
          .isEqualTo(new Bars("IBM", Resolution.MINUTE_1, List.of(YESTERDAY, BEFORE)));
    }
  }

  @Test
  void aBarThatClosesWhileTheStoreIsReadIsInTheAnswer() throws Exception {
    try (var history = ParquetHistory.openToRead(folder);
        var answers = answers(history)) {
      var replies = new LinkedBlockingQueue<Event>();
      answers.answer(bars(Optional.empty(), 10), replies::add);
      var late = take(gatewayThread);
      gateway.bar(NOW);

      late.run();

      assertThat(((Bars) replies.remove()).bars()).endsWith(NOW);
    }
  }

  @Test
  void doesNotReadTheStoreWhenEnoughIsRemembered() throws Exception {
    gateway.bar(NOW);
    try (var history = ParquetHistory.openToRead(folder);
        var answers = answers(history)) {
      var replies = new LinkedBlockingQueue<Event>();

      answers.answer(bars(Optional.empty(), 1), replies::add);

      assertThat(((Bars) replies.remove()).bars()).containsExactly(NOW);
    }
  }

  @Test
  void aStoreThatCannotBeReadIsAnErrorAndNotAGap() throws Exception {
    Files.writeString(folder.resolve("kind=1m/symbol=IBM/2013-10-07.parquet"), "broken");
    try (var history = ParquetHistory.openToRead(folder);
        var answers = answers(history)) {
      var reply = (ErrorReply) asked(answers, bars(Optional.empty(), 10));

      assertThat(reply.code()).isEqualTo(ErrorCode.INTERNAL);
    }
  }

  @Test
  void whoAsksForWhatDoesNotExistIsToldSoAtOnce() throws Exception {
    try (var history = ParquetHistory.openToRead(folder);
        var answers = answers(history)) {
      var replies = new LinkedBlockingQueue<Event>();

      answers.answer(
          new GetBars(
              "NOPE", Resolution.MINUTE_1, Optional.empty(), Optional.empty(), Optional.empty()),
          replies::add);

      assertThat(((ErrorReply) replies.remove()).code()).isEqualTo(ErrorCode.SYMBOL_NOT_FOUND);
    }
  }

  private SeamlessBars answers(History history) {
    return new SeamlessBars(gateway, new StoredBars(history), gatewayThread::add, 10);
  }

  private static GetBars bars(Optional<Instant> end, int limit) {
    return new GetBars("IBM", Resolution.MINUTE_1, Optional.empty(), end, Optional.of(limit));
  }

  private Event asked(SeamlessBars answers, GetBars request) throws InterruptedException {
    var replies = new LinkedBlockingQueue<Event>();
    answers.answer(request, replies::add);
    take(gatewayThread).run();
    return replies.remove();
  }

  private static Runnable take(BlockingQueue<Runnable> tasks) throws InterruptedException {
    return Optional.ofNullable(tasks.poll(30, TimeUnit.SECONDS)).orElseThrow();
  }
}
