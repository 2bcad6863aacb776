package io.stockbot.marketdata.history.parquet;

import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryFile;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Period;
import io.stockbot.marketdata.history.SymbolName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where which file of the store lies: {@code kind=1m/symbol=IBM/2013-10-07.parquet}. Other files
 * are none of its business.
 */
record StoreFolder(Path root) {

  static final String ENDING = ".parquet";

  private static final String KIND = "kind=";
  private static final String SYMBOL = "symbol=";

  HistoryFile file(HistoryKind<?> kind, String symbol, Period period) {
    return new HistoryFile(
        kind, symbol, period, folder(kind, symbol).resolve(period.name() + ENDING));
  }

  Path folder(HistoryKind<?> kind, String symbol) {
    return root.resolve(KIND + kind.name()).resolve(SYMBOL + SymbolName.checked(symbol));
  }

  List<HistoryFile> files() throws HistoryFailure {
    try {
      return HistoryKind.all().stream().flatMap(this::filesOf).toList();
    } catch (UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  List<HistoryFile> files(HistoryKind<?> kind, String symbol) throws HistoryFailure {
    try {
      return periods(kind, symbol);
    } catch (UncheckedIOException e) {
      throw unreadable(e);
    }
  }

  private Stream<HistoryFile> filesOf(HistoryKind<?> kind) {
    return named(root.resolve(KIND + kind.name()), StoreFolder::symbol).stream()
        .sorted()
        .flatMap(symbol -> periods(kind, symbol).stream());
  }

  private List<HistoryFile> periods(HistoryKind<?> kind, String symbol) {
    return named(folder(kind, symbol), StoreFolder::period).stream()
        .map(period -> file(kind, symbol, period))
        .sorted(Comparator.comparing(HistoryFile::period))
        .toList();
  }

  private static Optional<String> symbol(String name) {
    return Optional.of(name)
        .filter(folder -> folder.startsWith(SYMBOL))
        .map(folder -> folder.substring(SYMBOL.length()))
        .filter(SymbolName::isSafe);
  }

  private static Optional<Period> period(String name) {
    return name.endsWith(ENDING)
        ? Period.named(name.substring(0, name.length() - ENDING.length()))
        : Optional.empty();
  }

  private static <T> List<T> named(Path folder, Function<String, Optional<T>> read) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var entries = Files.list(folder)) {
      return entries.flatMap(e -> read.apply(String.valueOf(e.getFileName())).stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HistoryFailure unreadable(UncheckedIOException e) {
    return new HistoryFailure("the history in " + root + " cannot be listed: " + e.getMessage(), e);
  }
}
