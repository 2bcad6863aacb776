package io.stockbot.data.command;

import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.parquet.ParquetHistory;
import io.stockbot.marketdata.server.StoreLocation;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which store is meant: of the settings, or one that is named. */
final class StoreOptions {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The history store; by default the one of the settings.")
  private Optional<Path> store = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings (HOCON) that stand above the defaults.")
  private Optional<Path> config = Optional.empty();

  Path directory() throws StartFailure {
    return store.isPresent() ? store.get() : StoreLocation.of(config);
  }

  /** To be written to; made when it is not there. */
  History open() throws StartFailure, HistoryFailure {
    return ParquetHistory.open(directory());
  }

  /** To be read alone. */
  History read() throws StartFailure, HistoryFailure {
    var directory = directory();
    if (!ParquetHistory.isStore(directory)) {
      throw new StartFailure(
          "there is no market data in " + directory + "; bring some: stock-bot data import FILE");
    }
    return ParquetHistory.openToRead(directory);
  }
}
