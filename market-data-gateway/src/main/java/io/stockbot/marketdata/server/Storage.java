package io.stockbot.marketdata.server;

import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.parquet.ParquetHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The history store, opened for what the settings ask.
 *
 * @param past what bars are asked of; none where there is no store, or on a made-up market
 * @param recording what is recorded to; none when nothing is recorded
 */
record Storage(Optional<History> past, Optional<History> recording) {

  /**
   * @throws StartFailure when it cannot be opened, or a replay would be recorded onto itself
   */
  static Storage of(GatewaySettings settings) throws StartFailure {
    var directory = settings.history().directory();
    if (settings.record() && isReplayed(settings, directory)) {
      throw new StartFailure(
          "a replay of %s cannot be recorded there too; set %s to another folder"
              .formatted(directory, "stock-bot.market-data-gateway.history.directory"));
    }
    var hasPast = settings.feed() != FeedKind.SIMULATED && ParquetHistory.isStore(directory);
    return new Storage(
        hasPast ? Optional.of(open(directory)) : Optional.empty(),
        settings.record() ? Optional.of(open(directory)) : Optional.empty());
  }

  private static boolean isReplayed(GatewaySettings settings, Path directory) throws StartFailure {
    var data = settings.replay().data();
    return settings.feed() == FeedKind.REPLAY && data.isPresent() && same(data.get(), directory);
  }

  private static boolean same(Path a, Path b) throws StartFailure {
    try {
      return Files.exists(a) && Files.exists(b) && Files.isSameFile(a, b);
    } catch (IOException e) {
      throw new StartFailure(b + " cannot be looked at: " + e.getMessage(), e);
    }
  }

  private static History open(Path directory) throws StartFailure {
    try {
      return ParquetHistory.open(directory);
    } catch (HistoryFailure e) {
      throw new StartFailure(String.valueOf(e.getMessage()), e);
    }
  }

  void close() throws HistoryFailure {
    for (var history : past.stream().toList()) {
      history.close();
    }
    for (var history : recording.stream().toList()) {
      history.close();
    }
  }
}
