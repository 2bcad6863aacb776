package io.stockbot.marketdata.history.tape;

import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.SymbolName;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Tick;
import io.stockbot.protocol.value.Trade;
import io.stockbot.protocol.value.TradeCancel;
import io.stockbot.protocol.value.TradeCorrection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers rows and writes them to the store many at a time: a file is written anew for each batch.
 * What could not be written stays and is written with the next. Not for several threads.
 */
public final class Batches {

  private final History history;
  private final Map<Key<?>, List<?>> rows = new LinkedHashMap<>();
  private Instant dayEnd = Instant.MAX;
  private int count;

  private record Key<T>(HistoryKind<T> kind, String symbol) {}

  public Batches(History history) {
    this.history = history;
  }

  /** How many rows wait to be written. */
  public int size() {
    return count;
  }

  /** Whether a row of this time begins another day than those that wait. */
  public boolean isOver(Instant time) {
    return count > 0 && !time.isBefore(dayEnd);
  }

  public void add(Tick tick) {
    switch (tick) {
      case Trade trade -> add(HistoryKind.TRADES, trade.symbol(), trade, trade.time());
      case TradeCorrection _, TradeCancel _ -> {} // the store keeps what was printed
      case Quote quote -> add(HistoryKind.QUOTES, quote.symbol(), quote, quote.time());
    }
  }

  /** A bar of one trade is left out: it is the trade. */
  public void add(Bar bar) {
    if (bar.dataResolution() != Resolution.TICK) {
      add(HistoryKind.bars(bar.dataResolution()), bar.symbol(), bar, bar.start());
    }
  }

  private <T> void add(HistoryKind<T> kind, String symbol, T row, Instant time) {
    if (count == 0) {
      dayEnd = HistoryKind.TRADES.period(time).end();
    }
    list(new Key<>(kind, SymbolName.checked(symbol))).add(row);
    count++;
  }

  /** A list under a key holds rows of the key's kind: only {@link #add} puts one there. */
  @SuppressWarnings("unchecked")
  private <T> List<T> list(Key<T> key) {
    return (List<T>) rows.computeIfAbsent(key, first -> new ArrayList<T>());
  }

  /** Writes all that waits. */
  public void flush() throws HistoryFailure {
    for (var key : List.copyOf(rows.keySet())) {
      write(key);
    }
  }

  private <T> void write(Key<T> key) throws HistoryFailure {
    var batch = list(key);
    history.append(key.kind(), key.symbol(), batch);
    count -= batch.size();
    rows.remove(key);
  }
}
