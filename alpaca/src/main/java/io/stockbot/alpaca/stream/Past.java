package io.stockbot.alpaca.stream;

import io.stockbot.alpaca.data.BarMessage;
import io.stockbot.alpaca.data.Channel;
import io.stockbot.alpaca.data.HistoricTrade;
import io.stockbot.alpaca.history.History;
import io.stockbot.alpaca.history.HistoryFailure;
import io.stockbot.alpaca.history.Span;
import java.util.List;
import java.util.Set;

/** What the history has of a gap. */
record Past(List<BarMessage> bars, List<HistoricTrade> trades) {

  /** Asks for it; blocks. */
  static Past of(Gap gap, Set<Channel> channels, History history)
      throws HistoryFailure, InterruptedException {
    var bars =
        channels.contains(Channel.BARS)
            ? history.minuteBars(gap.symbols(), Span.of(gap.firstBar(), gap.runningMinute()))
            : List.<BarMessage>of();
    var trades =
        channels.contains(Channel.TRADES)
            ? history.trades(gap.symbols(), Span.from(gap.firstTrade()))
            : List.<HistoricTrade>of();
    return new Past(bars, trades);
  }
}
