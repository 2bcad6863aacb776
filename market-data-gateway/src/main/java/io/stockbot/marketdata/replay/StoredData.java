package io.stockbot.marketdata.replay;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.RecordedSource;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryFile;
import io.stockbot.marketdata.history.HistoryKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The history store as something to replay. Of a symbol's trades and bars only the finest that lie
 * in the excerpt are told: trades, else the shortest bars.
 *
 * @param directory of the store, for messages
 */
public record StoredData(History history, Path directory) implements RecordedData {

  @Override
  public List<String> symbols(Collection<String> wanted) throws BrokenData {
    var found = new TreeSet<String>();
    files().forEach(file -> found.add(file.symbol()));
    for (var symbol : wanted) {
      if (!found.contains(symbol)) {
        throw new BrokenData(
            directory, "there is no symbol " + symbol + ", but " + String.join(", ", found));
      }
    }
    return wanted.isEmpty() ? List.copyOf(found) : wanted.stream().distinct().sorted().toList();
  }

  @Override
  public List<RecordedSource> open(Excerpt excerpt) throws BrokenData {
    var sources = new ArrayList<RecordedSource>();
    for (var symbol : new TreeSet<>(excerpt.symbols())) {
      source(HistoryKind.QUOTES, symbol, excerpt).ifPresent(sources::add);
      finest(symbol, excerpt).ifPresent(sources::add);
    }
    return sources;
  }

  @Override
  public void close() throws BrokenData {
    try {
      history.close();
    } catch (HistoryFailure e) {
      throw new BrokenData(directory, String.valueOf(e.getMessage()));
    }
  }

  private Optional<RecordedSource> finest(String symbol, Excerpt excerpt) throws BrokenData {
    var kinds =
        Stream.concat(Stream.of(HistoryKind.TRADES), HistoryKind.allBars().stream()).toList();
    for (var kind : kinds) {
      var source = source(kind, symbol, excerpt);
      if (source.isPresent()) {
        return source;
      }
    }
    return Optional.empty();
  }

  private Optional<RecordedSource> source(HistoryKind<?> kind, String symbol, Excerpt excerpt)
      throws BrokenData {
    var from = excerpt.from().orElse(Instant.MIN);
    var to = excerpt.to().orElse(Instant.MAX);
    var files =
        files(kind, symbol).stream().filter(file -> file.period().overlaps(from, to)).toList();
    return files.isEmpty() ? Optional.empty() : Optional.of(new StoredSource(history, files));
  }

  private List<HistoryFile> files(HistoryKind<?> kind, String symbol) throws BrokenData {
    try {
      return history.files(kind, symbol);
    } catch (HistoryFailure e) {
      throw new BrokenData(directory, String.valueOf(e.getMessage()));
    }
  }

  private List<HistoryFile> files() throws BrokenData {
    try {
      return history.files();
    } catch (HistoryFailure e) {
      throw new BrokenData(directory, String.valueOf(e.getMessage()));
    }
  }
}
