package io.stockbot.data.layout;

import io.stockbot.data.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * Alpha Vantage: {@code timestamp,open,high,low,close,volume}, the newest first. Days are dates,
 * shorter bars begin at times in New York.
 */
final class AlphaVantageLayout implements Layout {

  private static final int DATE = "2013-10-07".length();

  @Override
  public String name() {
    return "alpha-vantage";
  }

  @Override
  public Optional<RowParser> parser(
      Table table, List<String> first, List<List<String>> sample, Optional<String> symbol) {
    var columns = new Columns(first);
    if (columns.has("symbol")
        || !columns.has("timestamp", "open", "high", "low", "close", "volume")) {
      return Optional.empty();
    }
    var cells = BarCells.of(columns, "open", "high", "low", "close", "volume");
    var at = columns.of("timestamp");
    var stamps = new Stamps();
    var name = FileSymbol.of(table, symbol);
    if (sample.stream().allMatch(row -> row.get(at).length() == DATE)) {
      return Optional.of(row -> OwnLayout.daily(cells, row, name, row[at], stamps));
    }
    var length = BarLength.of(sample.stream().map(row -> row.get(at)).toList(), stamps::newYork);
    return Optional.of(row -> cells.row(row, name, length, stamps.newYork(row[at])));
  }
}
