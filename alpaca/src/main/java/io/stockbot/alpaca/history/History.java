package io.stockbot.alpaca.history;

import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.HistoricTrade;
import java.util.List;
import java.util.Set;

/** What closes the gap that a lost connection leaves. Safe for use by many threads; blocks. */
public interface History {

  /** The minutes that begin in a span, by symbol and then by time. */
  List<BarMessage> minuteBars(Set<String> symbols, Span span)
      throws HistoryFailure, InterruptedException;

  /** The trades of a span, those that do not count any more among them. */
  List<HistoricTrade> trades(Set<String> symbols, Span span)
      throws HistoryFailure, InterruptedException;
}
