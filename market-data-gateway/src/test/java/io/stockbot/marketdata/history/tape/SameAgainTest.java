package io.stockbot.marketdata.history.tape;

import static org.assertj.core.api.Assertions.assertThat;

import io.stockbot.common.testing.RecordedData;
import io.stockbot.marketdata.GatewayLimits;
import io.stockbot.marketdata.MarketDataGateway;
import io.stockbot.marketdata.csv.DataFolder;
import io.stockbot.marketdata.feed.Feed;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.parquet.ParquetHistory;
import io.stockbot.marketdata.replay.Excerpt;
import io.stockbot.marketdata.replay.Recording;
import io.stockbot.marketdata.replay.ReplayFeed;
import io.stockbot.marketdata.replay.Speed;
import io.stockbot.marketdata.replay.StoredData;
import io.stockbot.marketdata.testing.Listening;
import io.stockbot.marketdata.testing.ManualTime;
import io.stockbot.protocol.marketdata.MarketDataEvent;
import io.stockbot.protocol.session.Subscribe;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Stream;
import io.stockbot.protocol.value.Tick;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameAgainTest {

  private static final List<String> IBM = List.of("IBM");
  private static final Instant OPEN = Instant.parse("2013-10-07T13:30:00Z");

  @TempDir private Path folder;
  private final ManualTime time = new ManualTime();

  @Test
  void aRecordedDayIsToldAgainEventByEvent() throws Exception {
    var ticks = DataFolder.of(RecordedData.require("ticks"));
    try (var history = ParquetHistory.open(folder)) {
      var tape = new DirectTape(history);
      var first = told(new TapedFeed(replay(new Recording(ticks, whole())), tape, time));
      tape.batches.flush();
      assertThat(history.read(HistoryKind.TRADES, "IBM", Instant.MIN, Instant.MAX)).hasSize(24_293);

      var again = told(replay(new Recording(new StoredData(history, folder), whole())));

      assertThat(first).hasSizeGreaterThan(130_000);
      assertThat(again).isEqualTo(first);
    }
  }

  @Test
  void anExcerptOfTheStoreIsTheSameExcerptOfTheFiles() throws Exception {
    var ticks = DataFolder.of(RecordedData.require("ticks"));
    var hour = Excerpt.of(IBM, Optional.of(OPEN), Optional.of(OPEN.plus(Duration.ofHours(1))));
    try (var history = ParquetHistory.open(folder)) {
      var tape = new DirectTape(history);
      told(new TapedFeed(replay(new Recording(ticks, whole())), tape, time));
      tape.batches.flush();

      assertThat(told(replay(new Recording(new StoredData(history, folder), hour))))
          .isEqualTo(told(replay(new Recording(ticks, hour))));
    }
  }

  private static Excerpt whole() {
    return Excerpt.of(IBM, Optional.empty(), Optional.empty());
  }

  private Feed replay(Recording recording) {
    return new ReplayFeed(recording, IBM, Speed.MAX, time, time);
  }

  private List<MarketDataEvent> told(Feed feed) {
    var gateway =
        new MarketDataGateway(
            feed,
            new GatewayLimits(Duration.ZERO, 1_000, 64, Optional.empty(), Duration.ZERO, 100),
            time);
    var anna = Listening.eager();
    gateway.subscribe(
        anna,
        new Subscribe(
            List.of(Stream.MARKET_TRADES, Stream.MARKET_QUOTES, Stream.MARKET_BARS),
            Optional.of(IBM),
            Optional.of(Resolution.MINUTE_1),
            Optional.empty()));
    time.run();
    return anna.events();
  }

  /** Records at once, on the thread of the feed. */
  private static final class DirectTape implements Tape {

    private final Batches batches;

    private DirectTape(History history) {
      batches = new Batches(history);
    }

    @Override
    public void take(Tick tick) {
      batches.add(tick);
    }

    @Override
    public void take(Bar bar) {
      batches.add(bar);
    }

    @Override
    public boolean hasRoom() {
      return true;
    }

    @Override
    public void whenRoom(Runnable resume) {}
  }
}
