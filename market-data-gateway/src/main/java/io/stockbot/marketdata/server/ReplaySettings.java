package io.stockbot.marketdata.server;

import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.DataFolder;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.parquet.ParquetHistory;
import io.stockbot.marketdata.replay.Excerpt;
import io.stockbot.marketdata.replay.FolderData;
import io.stockbot.marketdata.replay.RecordedData;
import io.stockbot.marketdata.replay.Recording;
import io.stockbot.marketdata.replay.ReplayFeed;
import io.stockbot.marketdata.replay.Speed;
import io.stockbot.marketdata.replay.StoredData;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is replayed, and how.
 *
 * @param data a file or a folder; needed when the feed is a replay
 * @param symbols which of it; none for all
 * @param from nothing earlier, such as 2013-10-07T13:30:00Z
 * @param to nothing later
 * @param window steps that a consumer may be behind
 */
public record ReplaySettings(
    Optional<Path> data,
    List<String> symbols,
    Optional<String> from,
    Optional<String> to,
    Speed speed,
    int window)
    implements FeedSettings {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public ReplaySettings {
    symbols = List.copyOf(symbols);
    var start = from.map(text -> time("from", text));
    var end = to.map(text -> time("to", text));
    if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
      throw new IllegalArgumentException("from must be before to");
    }
    if (window < 1) {
      throw new IllegalArgumentException("window must be at least 1");
    }
  }

  @Override
  public FeedSource source() throws StartFailure {
    var path =
        data.orElseThrow(
            () ->
                new StartFailure(
                    "a replay needs data: --data FILE|DIR, or "
                        + "stock-bot.market-data-gateway.replay.data"));
    try {
      var recorded = recorded(path);
      var known = recorded.symbols(symbols);
      var recording = new Recording(recorded, Excerpt.of(known, start(), end()));
      return (scheduler, clock) -> new ReplayFeed(recording, known, speed, scheduler, clock);
    } catch (BrokenData e) {
      throw new StartFailure("nothing to replay: " + e.getMessage(), e);
    }
  }

  private static RecordedData recorded(Path path) throws BrokenData, StartFailure {
    try {
      return ParquetHistory.isStore(path)
          ? new StoredData(ParquetHistory.openToRead(path), path)
          : new FolderData(DataFolder.of(path));
    } catch (HistoryFailure e) {
      throw new StartFailure("nothing to replay: " + e.getMessage(), e);
    }
  }

  private Optional<Instant> start() {
    return from.map(Instant::parse);
  }

  private Optional<Instant> end() {
    return to.map(Instant::parse);
  }

  private static Instant time(String name, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          name + " must be a time such as 2013-10-07T13:30:00Z, not '" + text + "'", e);
    }
  }
}
