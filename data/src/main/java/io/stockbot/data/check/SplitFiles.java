package io.stockbot.data.check;

import io.stockbot.data.table.BrokenFile;
import io.stockbot.data.table.Table;
import io.stockbot.data.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Splits out of a folder of files such as {@code IBM.csv} with the columns {@code exDate} and
 * {@code type}, of which the rows of the type {@code split} count.
 */
public final class SplitFiles {

  private static final String ENDING = ".csv";

  private SplitFiles() {}

  public static KnownSplits read(Path folder) throws BrokenFile {
    Map<String, Set<LocalDate>> days = new TreeMap<>();
    try (var entries = Files.list(folder)) {
      for (var file : entries.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        var name = String.valueOf(file.getFileName());
        var symbol = name.substring(0, name.length() - ENDING.length());
        new Tables(file).<BrokenFile>each(table -> days.put(symbol, days(table)), bytes -> {});
      }
    } catch (IOException e) {
      throw new BrokenFile(folder.toString(), "cannot be read: " + e.getMessage());
    }
    return new KnownSplits(days);
  }

  private static Set<LocalDate> days(Table table) throws BrokenFile {
    var header = List.of(table.next().orElseGet(() -> new String[0]));
    var date = header.indexOf("exDate");
    var type = header.indexOf("type");
    if (date < 0 || type < 0) {
      throw new BrokenFile(table.name(), 1, "has no columns exDate and type");
    }
    var days = new HashSet<LocalDate>();
    for (var row = table.next(); row.isPresent(); row = table.next()) {
      var cells = row.get();
      if (cells.length > Math.max(date, type) && cells[type].equals("split")) {
        days.add(day(table, cells[date]));
      }
    }
    return days;
  }

  private static LocalDate day(Table table, String text) throws BrokenFile {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BrokenFile(
          table.name(), table.line(), "'" + text + "' is no date such as 2013-10-07");
    }
  }
}
