package io.stockbot.marketdata.history.parquet;

import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryFile;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Holding;
import io.stockbot.marketdata.history.Merge;
import io.stockbot.marketdata.history.Nanos;
import io.stockbot.marketdata.history.Period;
import io.stockbot.marketdata.history.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The history store: a folder of Parquet files, one for each kind, symbol and period. A file is
 * replaced in one step, so a reader or a crash sees the old one or the new one. Several processes
 * may read and write at the same time. Thread-safe.
 */
public final class ParquetHistory implements History {

  private final StoreFolder folder;
  private final Database database;

  private ParquetHistory(StoreFolder folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  /**
   * Opens the store in a folder, which is made when it is not there, and sweeps away what a writer
   * that died left behind.
   */
  public static ParquetHistory open(Path directory) throws HistoryFailure {
    var root = directory.toAbsolutePath().normalize();
    try (var _ = WriteLock.of(root)) {
      Replacement.sweep(root);
    } catch (IOException e) {
      throw new HistoryFailure("the history in " + root + " cannot be opened: " + reason(e), e);
    }
    return new ParquetHistory(new StoreFolder(root), Database.below(root));
  }

  /**
   * Opens a store that somebody else keeps; the folder may be one that nothing can be written to.
   */
  public static ParquetHistory openToRead(Path directory) throws HistoryFailure {
    var root = directory.toAbsolutePath().normalize();
    return new ParquetHistory(new StoreFolder(root), Database.below(root));
  }

  /** Whether a folder holds what is stored of at least one kind. */
  public static boolean isStore(Path directory) {
    return HistoryKind.all().stream()
        .anyMatch(kind -> Files.isDirectory(directory.resolve("kind=" + kind.name())));
  }

  @Override
  public <T> Merge merge(HistoryKind<T> kind, String symbol, List<T> rows) throws HistoryFailure {
    return write(kind, symbol, rows, Rows::union);
  }

  @Override
  public <T> void append(HistoryKind<T> kind, String symbol, List<T> rows) throws HistoryFailure {
    write(kind, symbol, rows, Rows::concatenation);
  }

  private <T> Merge write(
      HistoryKind<T> kind, String symbol, List<T> rows, BinaryOperator<List<long[]>> together)
      throws HistoryFailure {
    BinaryOperator<List<long[]>> how = kind.isUnique() ? Rows::update : together;
    var done = Merge.NOTHING;
    try (var _ = WriteLock.of(folder.root())) {
      for (var part : byPeriod(kind, rows).entrySet()) {
        done = done.plus(replace(folder.file(kind, symbol, part.getKey()), part.getValue(), how));
      }
      if (done.added() + done.changed() > 0) {
        Replacement.settle(folder.folder(kind, symbol));
      }
    } catch (IOException e) {
      throw new HistoryFailure(
          "%s of %s cannot be written to %s: %s".formatted(kind, symbol, folder.root(), reason(e)),
          e);
    }
    return done;
  }

  private static <T> Map<Period, List<long[]>> byPeriod(HistoryKind<T> kind, List<T> values) {
    var parts = new TreeMap<Period, List<long[]>>();
    var period = kind.period(Instant.EPOCH);
    for (var value : values) {
      var row = kind.row(value);
      var time = Nanos.instant(row[0]);
      if (time.isBefore(period.start()) || !time.isBefore(period.end())) {
        period = kind.period(time);
      }
      parts.computeIfAbsent(period, first -> new ArrayList<>()).add(row);
    }
    return parts;
  }

  private Merge replace(HistoryFile file, List<long[]> fresh, BinaryOperator<List<long[]>> together)
      throws IOException, HistoryFailure {
    var parquet = new ParquetFile(database, file.kind());
    var isThere = Files.exists(file.path());
    var old = isThere ? parquet.read(file.path()) : List.<long[]>of();
    var all = together.apply(old, fresh);
    if (isThere && Rows.equal(old, all)) {
      return new Merge(0, 0, 1);
    }
    Replacement.of(file.path(), path -> parquet.write(path, all));
    return isThere ? new Merge(0, 1, 0) : new Merge(1, 0, 0);
  }

  @Override
  public <T> List<T> read(HistoryKind<T> kind, String symbol, Instant from, Instant to)
      throws HistoryFailure {
    var paths =
        folder.files(kind, symbol).stream()
            .filter(file -> file.period().overlaps(from, to))
            .map(HistoryFile::path)
            .toList();
    var rows = new ParquetFile(database, kind).read(paths, from, to);
    return rows.stream().map(row -> kind.value(symbol, row)).toList();
  }

  @Override
  public <T> List<T> latest(HistoryKind<T> kind, String symbol, Instant from, Instant to, int limit)
      throws HistoryFailure {
    var found = new ArrayList<T>();
    var files = folder.files(kind, symbol).reversed();
    for (var file : files) {
      if (found.size() < limit && file.period().overlaps(from, to)) {
        found.addAll(0, read(kind, symbol, latest(from, file), earliest(to, file)));
      }
    }
    return List.copyOf(found.subList(Math.max(0, found.size() - limit), found.size()));
  }

  private static Instant latest(Instant from, HistoryFile file) {
    var start = file.period().start();
    return from.isAfter(start) ? from : start;
  }

  private static Instant earliest(Instant to, HistoryFile file) {
    var end = file.period().end();
    return to.isBefore(end) ? to : end;
  }

  @Override
  public List<HistoryFile> files() throws HistoryFailure {
    return folder.files();
  }

  @Override
  public List<HistoryFile> files(HistoryKind<?> kind, String symbol) throws HistoryFailure {
    return folder.files(kind, symbol);
  }

  @Override
  public List<Holding> holdings() throws HistoryFailure {
    var holdings = new ArrayList<Holding>();
    for (var kind : HistoryKind.all()) {
      var files = folder.files().stream().filter(file -> file.kind().equals(kind)).toList();
      holdings.addAll(new Inventory(database, kind).of(files));
    }
    return List.copyOf(holdings);
  }

  @Override
  public void close() throws HistoryFailure {
    database.close();
  }

  /** The message of a file's exception is often its name alone. */
  private static String reason(IOException e) {
    return e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
