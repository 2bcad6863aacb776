package io.stockbot.data.layout;

import io.stockbot.data.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * Yahoo's daily history: {@code Date,Open,High,Low,Close,Adj Close,Volume}. Yahoo adjusts all
 * prices for splits, and the column that is adjusted for dividends too is not read.
 */
final class YahooLayout implements Layout {

  @Override
  public String name() {
    return "yahoo";
  }

  @Override
  public Optional<RowParser> parser(
      Table table, List<String> first, List<List<String>> sample, Optional<String> symbol) {
    var columns = new Columns(first);
    if (!columns.has("Date", "Open", "High", "Low", "Close", "Volume")) {
      return Optional.empty();
    }
    var cells = BarCells.of(columns, "Open", "High", "Low", "Close", "Volume");
    var date = columns.of("Date");
    var stamps = new Stamps();
    var name = FileSymbol.of(table, symbol);
    return Optional.of(row -> OwnLayout.daily(cells, row, name, row[date], stamps));
  }
}
