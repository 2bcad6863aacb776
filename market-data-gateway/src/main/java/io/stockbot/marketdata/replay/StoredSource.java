package io.stockbot.marketdata.replay;

import io.stockbot.marketdata.csv.BrokenData;
import io.stockbot.marketdata.csv.Recorded;
import io.stockbot.marketdata.csv.RecordedSource;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryFile;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Trade;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One kind of data of one symbol in the store. The rows of one of its files are in memory. */
final class StoredSource implements RecordedSource {

  private final History history;
  private final Deque<HistoryFile> unread;
  private final Deque<Recorded> rows = new ArrayDeque<>();
  private HistoryFile file;

  /**
   * @param files in the order of their times, at least one
   */
  StoredSource(History history, List<HistoryFile> files) {
    this.history = history;
    unread = new ArrayDeque<>(files);
    file = files.getFirst();
  }

  @Override
  public Optional<Recorded> next() throws BrokenData {
    while (rows.isEmpty() && !unread.isEmpty()) {
      file = unread.remove();
      try {
        read(file.kind());
      } catch (HistoryFailure e) {
        throw broken(String.valueOf(e.getMessage()));
      }
    }
    return Optional.ofNullable(rows.poll());
  }

  private <T> void read(HistoryKind<T> kind) throws HistoryFailure {
    var period = file.period();
    for (var row : history.read(kind, file.symbol(), period.start(), period.end())) {
      rows.add(recorded(row));
    }
  }

  private static Recorded recorded(Object row) {
    return switch (row) {
      case Quote quote -> new Recorded.OfQuote(quote, quote.time());
      case Trade trade -> new Recorded.OfTrade(trade);
      case Bar bar -> new Recorded.OfBar(bar);
      case Object other -> throw new IllegalStateException("no market data: " + other);
    };
  }

  @Override
  public BrokenData broken(String reason) {
    return new BrokenData(file.path(), reason);
  }

  @Override
  public void close() {}
}
