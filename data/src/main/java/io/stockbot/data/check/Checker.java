package io.stockbot.data.check;

import io.stockbot.calendar.ExchangeCalendar;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Trade;

/** Reads all of a symbol and kind, a file at a time, and says what is wrong with it. */
public record Checker(History history, ExchangeCalendar calendar, KnownSplits splits) {

  public <T> Findings check(HistoryKind<T> kind, String symbol) throws HistoryFailure {
    var findings = new Findings();
    var order = new OrderCheck(kind, findings);
    var sessions = new SessionCheck(kind, calendar, findings);
    var jumps = new JumpCheck(symbol, splits, findings);
    for (var file : history.files(kind, symbol)) {
      var period = file.period();
      for (var value : history.read(kind, symbol, period.start(), period.end())) {
        order.add(kind.row(value)[0]);
        sessions.add(kind.row(value)[0]);
        check(value, jumps, findings);
      }
    }
    sessions.end();
    return findings;
  }

  private static void check(Object value, JumpCheck jumps, Findings findings) {
    switch (value) {
      case Bar bar -> {
        if (!BarCheck.isSound(bar)) {
          findings.add(Fault.OHLC, bar.start().toString());
        }
        jumps.add(bar.start(), bar.open(), bar.close());
      }
      case Trade trade -> jumps.add(trade.time(), trade.price(), trade.price());
      case Quote quote -> {
        if (quote.isUsable()) {
          jumps.add(quote.time(), quote.middle(), quote.middle());
        }
      }
      case Object other -> throw new IllegalArgumentException("no market data: " + other);
    }
  }
}
