package io.stockbot.marketdata.history;

import java.util.regex.Pattern;

/**
 * Symbols that may be the name of a folder: capital letters and digits, with dots, dashes,
 * underscores or carets for classes of shares, such as BRK.B or BF-B. At most 24.
 */
public final class SymbolName {

  private static final Pattern SAFE = Pattern.compile("[A-Z0-9^][A-Z0-9.^_-]{0,23}");

  private SymbolName() {}

  /**
   * @return the symbol
   * @throws IllegalArgumentException when it may not be stored
   */
  public static String checked(String symbol) {
    if (!isSafe(symbol)) {
      throw new IllegalArgumentException(
          "'" + symbol + "' is no symbol such as IBM or BRK.B: capital letters, digits, . - _ ^");
    }
    return symbol;
  }

  public static boolean isSafe(String symbol) {
    return SAFE.matcher(symbol).matches() && !symbol.endsWith(".") && !symbol.contains("..");
  }
}
