package io.stockbot.data.layout;

import io.stockbot.data.table.Table;
import io.stockbot.marketdata.history.SymbolName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stooq: {@code <TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>}. Days
 * alone: its shorter bars are stamped in a time zone that the file does not name.
 */
final class StooqLayout implements Layout {

  @Override
  public String name() {
    return "stooq";
  }

  @Override
  public Optional<RowParser> parser(
      Table table, List<String> first, List<List<String>> sample, Optional<String> symbol) {
    var columns = new Columns(first);
    if (!columns.has("<TICKER>", "<PER>", "<DATE>", "<OPEN>", "<HIGH>", "<LOW>", "<CLOSE>")
        || !columns.has("<VOL>")) {
      return Optional.empty();
    }
    var cells = BarCells.of(columns, "<OPEN>", "<HIGH>", "<LOW>", "<CLOSE>", "<VOL>");
    var stamps = new Stamps();
    return Optional.of(
        row -> {
          if (!row[columns.of("<PER>")].equals("D")) {
            throw new IllegalArgumentException(
                "<PER> is " + row[columns.of("<PER>")] + "; only days (D) can be imported");
          }
          var name = symbol.orElseGet(() -> ticker(row[columns.of("<TICKER>")]));
          return OwnLayout.daily(cells, row, name, row[columns.of("<DATE>")], stamps);
        });
  }

  /** {@code BRK-B.US} is BRK.B of the United States. */
  private static String ticker(String text) {
    var upper = text.toUpperCase(Locale.ROOT);
    var plain = upper.endsWith(".US") ? upper.substring(0, upper.length() - 3) : upper;
    return SymbolName.checked(plain.replace('-', '.'));
  }
}
