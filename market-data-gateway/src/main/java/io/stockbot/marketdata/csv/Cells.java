package io.stockbot.marketdata.csv;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row, its cells by the names of the header. What a cell should hold and does not is an {@link
 * IllegalArgumentException} that names the column.
 */
public record Cells(List<String> header, List<String> cells) {

  public Cells {
    header = List.copyOf(header);
    cells = List.copyOf(cells);
  }

  /** The cells of a line. */
  public static List<String> split(String line) {
    return List.of(line.split(",", -1));
  }

  boolean has(String column) {
    return header.contains(column);
  }

  /** The text of a column that need not be there, nor hold anything. */
  public Optional<String> optional(String column) {
    return has(column) ? Optional.of(text(column)).filter(t -> !t.isEmpty()) : Optional.empty();
  }

  /** Never blank. */
  public String symbol() {
    var symbol = text("symbol");
    if (symbol.isEmpty()) {
      throw new IllegalArgumentException("symbol is blank");
    }
    return symbol;
  }

  Instant timestamp() {
    var text = text("timestamp");
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "timestamp '" + text + "' is no time such as 2013-10-07T13:30:00Z", e);
    }
  }

  LocalDate date() {
    var text = text("date");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("date '" + text + "' is no date such as 2013-10-07", e);
    }
  }

  /** A price above zero. */
  Price price(String column) {
    var price = number(column, Price::of);
    if (!price.isPositive()) {
      throw new IllegalArgumentException(column + " " + price + " is not above 0");
    }
    return price;
  }

  /** A price, or zero for a blank cell: nobody quotes. */
  Price quoted(String column) {
    return text(column).isEmpty() ? new Price(0) : price(column);
  }

  /** Shares, none for a blank cell. */
  Quantity shares(String column) {
    var shares = text(column).isEmpty() ? Quantity.ZERO : number(column, Quantity::of);
    if (shares.signum() < 0) {
      throw new IllegalArgumentException(column + " " + shares + " is below 0");
    }
    return shares;
  }

  /** Shares above none. */
  Quantity size(String column) {
    var size = shares(column);
    if (size.isZero()) {
      throw new IllegalArgumentException(column + " is not above 0");
    }
    return size;
  }

  long count(String column) {
    return number(column, Long::parseLong);
  }

  private <T> T number(String column, Function<String, T> parse) {
    var text = text(column);
    try {
      return parse.apply(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(column + " '" + text + "' is no number", e);
    }
  }

  private String text(String column) {
    return cells.get(header.indexOf(column));
  }
}
