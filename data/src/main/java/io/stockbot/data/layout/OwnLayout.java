package io.stockbot.data.layout;

import io.stockbot.data.table.Table;
import io.stockbot.marketdata.bars.Interval;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.SymbolName;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The layout of this program, which a replay reads as well: docs/DATA.md. */
final class OwnLayout implements Layout {

  private static final String[] BAR = {"open", "high", "low", "close", "volume"};

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public Optional<RowParser> parser(
      Table table, List<String> first, List<List<String>> sample, Optional<String> symbol) {
    var columns = new Columns(first);
    if (!columns.has("symbol")) {
      return Optional.empty();
    }
    var stamps = new Stamps();
    if (columns.has("timestamp", "bid", "bidSize", "ask", "askSize")) {
      return Optional.of(quotes(columns, stamps));
    }
    if (columns.has("timestamp", "bidClose", "bidSize", "askClose", "askSize")) {
      return Optional.of(quoteBars(columns, stamps, length(columns, stamps, sample)));
    }
    if (columns.has("timestamp", "price", "size")) {
      return Optional.of(trades(columns, stamps));
    }
    return columns.has(BAR) ? bars(columns, stamps, sample) : Optional.empty();
  }

  private static Optional<RowParser> bars(
      Columns columns, Stamps stamps, List<List<String>> sample) {
    var cells = BarCells.of(columns, BAR);
    var symbol = columns.of("symbol");
    if (columns.has("date")) {
      var date = columns.of("date");
      return Optional.of(row -> daily(cells, row, symbol(row[symbol]), row[date], stamps));
    }
    if (!columns.has("timestamp")) {
      return Optional.empty();
    }
    var time = columns.of("timestamp");
    var length = length(columns, stamps, sample);
    return Optional.of(row -> cells.row(row, symbol(row[symbol]), length, stamps.utc(row[time])));
  }

  /** A bar of one day of the exchange. */
  static Row<?> daily(BarCells cells, String[] row, String symbol, String date, Stamps stamps) {
    var day = Interval.ofDay(stamps.date(date));
    var bar = cells.bar(row, symbol, Resolution.DAY_1, day);
    return new Row<>(HistoryKind.bars(Resolution.DAY_1), symbol, day.start(), bar);
  }

  private static RowParser trades(Columns columns, Stamps stamps) {
    var at = columns.of("timestamp");
    var of = columns.of("symbol");
    var price = columns.of("price");
    var size = columns.of("size");
    return row -> {
      var trade =
          new Trade(
              symbol(row[of]),
              stamps.utc(row[at]),
              Numbers.price(row[price], "price"),
              Numbers.size(row[size], "size"));
      return new Row<>(HistoryKind.TRADES, trade.symbol(), trade.time(), trade);
    };
  }

  private static RowParser quotes(Columns columns, Stamps stamps) {
    var at = columns.of("timestamp");
    return row ->
        quote(columns, row, stamps.utc(row[at]), List.of("bid", "bidSize", "ask", "askSize"));
  }

  /** The quote at the end of each bar. */
  private static RowParser quoteBars(Columns columns, Stamps stamps, Resolution length) {
    var at = columns.of("timestamp");
    return row ->
        quote(
            columns,
            row,
            Interval.of(length, stamps.utc(row[at])).end(),
            List.of("bidClose", "bidSize", "askClose", "askSize"));
  }

  private static Row<Quote> quote(Columns columns, String[] row, Instant time, List<String> names) {
    var quote =
        new Quote(
            symbol(row[columns.of("symbol")]),
            time,
            Numbers.quoted(row[columns.of(names.get(0))], "bid"),
            Numbers.shares(row[columns.of(names.get(1))], "bidSize"),
            Numbers.quoted(row[columns.of(names.get(2))], "ask"),
            Numbers.shares(row[columns.of(names.get(3))], "askSize"));
    return new Row<>(HistoryKind.QUOTES, quote.symbol(), time, quote);
  }

  private static Resolution length(Columns columns, Stamps stamps, List<List<String>> sample) {
    var at = columns.of("timestamp");
    return BarLength.of(sample.stream().map(row -> row.get(at)).toList(), stamps::utc);
  }

  private static String symbol(String text) {
    return SymbolName.checked(text);
  }
}
