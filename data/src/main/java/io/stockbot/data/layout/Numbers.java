package io.stockbot.data.layout;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.math.BigDecimal;
import java.util.function.Supplier;

/** Prices and shares as they are written in files. What is wrong is said with its column. */
final class Numbers {

  private static final int SAFE_DIGITS = 12;
  private static final int MICRO_PLACES = 6;
  private static final int TEN = 10;

  private Numbers() {}

  /** Above zero. */
  static Price price(String text, String column) {
    var price = dollars(text, column);
    if (!price.isPositive()) {
      throw new IllegalArgumentException(column + " " + text + " is not above 0");
    }
    return price;
  }

  /** A price, or zero where nobody quotes: a blank cell. */
  static Price quoted(String text, String column) {
    return text.isEmpty() ? new Price(0) : price(text, column);
  }

  /** A price that is written in ten-thousandths of a dollar. */
  static Price scaled(String text, String column) {
    var price = number(text, column, () -> Price.of(new BigDecimal(text).movePointLeft(4)));
    if (!price.isPositive()) {
      throw new IllegalArgumentException(column + " " + text + " is not above 0");
    }
    return price;
  }

  /** Shares, none for a blank cell. */
  static Quantity shares(String text, String column) {
    if (text.isEmpty()) {
      return Quantity.ZERO;
    }
    var isWhole = text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    var shares =
        isWhole ? Quantity.of(Long.parseLong(text)) : number(text, column, () -> Quantity.of(text));
    if (shares.signum() < 0) {
      throw new IllegalArgumentException(column + " " + text + " is below 0");
    }
    return shares;
  }

  /** Shares above none. */
  static Quantity size(String text, String column) {
    var size = shares(text, column);
    if (size.isZero()) {
      throw new IllegalArgumentException(column + " is not above 0");
    }
    return size;
  }

  static long count(String text, String column) {
    return number(text, column, () -> Long.parseLong(text));
  }

  /** Most prices are a few digits and a point, and need no {@link BigDecimal}. */
  private static Price dollars(String text, String column) {
    var value = 0L;
    var places = -1;
    if (text.isEmpty() || text.length() > SAFE_DIGITS) {
      return number(text, column, () -> Price.of(text));
    }
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        value = value * TEN + (c - '0');
        places = places < 0 ? places : places + 1;
      } else if (c == '.' && places < 0 && i > 0) {
        places = 0;
      } else {
        return number(text, column, () -> Price.of(text));
      }
    }
    if (places > MICRO_PLACES) {
      return number(text, column, () -> Price.of(text));
    }
    for (var place = Math.max(places, 0); place < MICRO_PLACES; place++) {
      value *= TEN;
    }
    return new Price(value);
  }

  private static <T> T number(String text, String column, Supplier<T> parse) {
    try {
      return parse.get();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(column + " '" + text + "' is no number", e);
    } catch (ArithmeticException | IllegalArgumentException e) {
      throw new IllegalArgumentException(column + " '" + text + "': " + e.getMessage(), e);
    }
  }
}
