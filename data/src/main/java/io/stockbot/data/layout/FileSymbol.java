package io.stockbot.data.layout;

import io.stockbot.data.table.Table;
import io.stockbot.marketdata.history.SymbolName;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The symbol of a table whose rows name none. */
final class FileSymbol {

  /** Such as {@code IBM.csv}, {@code brk-b_daily.csv}, {@code ibm.us.txt}. */
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z^][A-Za-z0-9^-]*(?:\\.[A-Za-z])?)(?:[._].*)?");

  private FileSymbol() {}

  /** What the user says, else what the file's name begins with. */
  static String of(Table table, Optional<String> said) {
    return SymbolName.checked(said.orElseGet(() -> named(table.shortName())));
  }

  private static String named(String fileName) {
    var matcher = NAME.matcher(fileName);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "the name of the file does not begin with a symbol; say which: --symbol IBM");
    }
    return matcher.group(1).toUpperCase(Locale.ROOT);
  }
}
