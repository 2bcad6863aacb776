package io.stockbot.calendar.actions;

import io.stockbot.protocol.value.Price;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads the actions of one share from the rows of a CSV file. The header names the columns; these
 * are needed, in any order, and others are left alone:
 *
 * <ul>
 *   <li>{@code exDate}: 2014-06-09
 *   <li>{@code type}: {@code split}, {@code dividend} or {@code ticker}
 *   <li>{@code value}: of a split what a price is multiplied with, such as 0.142857 for 7 for 1; of
 *       a dividend the cash for one share; of a ticker the symbol until then
 *   <li>{@code referenceClose}: of a dividend the raw close of the day before
 * </ul>
 */
public final class ActionRows {

  private static final Set<String> NEEDED = Set.of("exDate", "type", "value", "referenceClose");

  private final String symbol;
  private final List<String> header;

  private ActionRows(String symbol, List<String> header) {
    this.symbol = symbol;
    this.header = header;
  }

  /**
   * The actions in lines of which the first is the header.
   *
   * @param symbol the last one that the share had
   * @throws IllegalArgumentException naming the line that cannot be read and why
   */
  public static List<CorporateAction> read(String symbol, List<String> lines) {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("line 1: there is no header");
    }
    var header = cells(lines.getFirst());
    var missing = NEEDED.stream().filter(column -> !header.contains(column)).sorted().toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("line 1: lacks " + String.join(", ", missing));
    }
    var rows = new ActionRows(symbol, header);
    return IntStream.range(1, lines.size())
        .mapToObj(i -> rows.action(i + 1, cells(lines.get(i))))
        .toList();
  }

  private CorporateAction action(int line, List<String> cells) {
    try {
      if (cells.size() != header.size()) {
        throw new IllegalArgumentException(
            "has " + cells.size() + " columns, the header has " + header.size());
      }
      return action(cells);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
    }
  }

  private CorporateAction action(List<String> cells) {
    var exDate = LocalDate.parse(cell(cells, "exDate"));
    var value = cell(cells, "value");
    var type = cell(cells, "type");
    return switch (type) {
      case "split" -> SplitRatio.of(number("value", value)).split(symbol, exDate);
      case "dividend" ->
          new Dividend(
              symbol,
              exDate,
              Price.of(number("value", value)),
              Price.of(number("referenceClose", cell(cells, "referenceClose"))));
      case "ticker" -> new TickerChange(value, symbol, exDate);
      default ->
          throw new IllegalArgumentException(
              "type must be split, dividend or ticker, not '" + type + "'");
    };
  }

  private String cell(List<String> cells, String column) {
    return cells.get(header.indexOf(column));
  }

  private static BigDecimal number(String column, String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(column + " '" + text + "' is no number", e);
    }
  }

  private static List<String> cells(String line) {
    return List.of(line.split(",", -1));
  }
}
