package io.stockbot.marketdata.server;

import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.DataFolder;
import io.stockbot.marketdata.csvtail.CsvTailFeed;
import io.stockbot.marketdata.csvtail.CsvTailFeed.Following;
import io.stockbot.marketdata.csvtail.Start;
import io.stockbot.protocol.value.Resolution;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A CSV file that grows.
 *
 * @param data the file; needed when it is the feed or its fallback
 * @param symbols which of it; none for those that are in it at the start
 * @param start whether what is in it at the start counts
 * @param dataResolution how long its bars are
 * @param period between two looks at it
 * @param hours when rows are expected
 */
public record CsvTailSettings(
    Optional<Path> data,
    List<String> symbols,
    Start start,
    Resolution dataResolution,
    Duration period,
    MarketHours hours)
    implements FeedSettings {

  /**
   * @throws IllegalArgumentException naming what cannot be
   */
  public CsvTailSettings {
    symbols = List.copyOf(symbols);
    if (dataResolution == Resolution.TICK) {
      throw new IllegalArgumentException("dataResolution must be a length, such as 1m");
    }
    if (!period.isPositive()) {
      throw new IllegalArgumentException("period must be above 0");
    }
  }

  @Override
  public FeedSource source() throws StartFailure {
    var file =
        data.orElseThrow(
            () ->
                new StartFailure(
                    "csv-tail needs a file: --data FILE, or "
                        + "stock-bot.market-data-gateway.csvTail.data"));
    if (!Files.isRegularFile(file)) {
      throw new StartFailure("nothing to follow: " + file + ": there is no such file");
    }
    var known = symbols.isEmpty() ? found(file) : symbols;
    var following = new Following(file, start, dataResolution, period, hours.hours());
    return (scheduler, clock) ->
        new CsvTailFeed(following, known, scheduler, clock, new DiskThreads(scheduler));
  }

  private static List<String> found(Path file) throws StartFailure {
    try {
      var found = DataFolder.of(file).symbols(List.of());
      if (found.isEmpty()) {
        throw new StartFailure(
            file
                + " names no symbol yet: --symbols A,B, or "
                + "stock-bot.market-data-gateway.csvTail.symbols");
      }
      return found;
    } catch (BrokenData e) {
      throw new StartFailure("nothing to follow: " + e.getMessage(), e);
    }
  }
}
