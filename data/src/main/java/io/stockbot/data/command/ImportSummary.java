package io.stockbot.data.command;

import io.stockbot.data.layout.MarketTable;
import io.stockbot.data.layout.TextRow;
import io.stockbot.data.layout.Understood;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.Merge;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what was understood of each table and what became of it. Not for several threads. */
final class ImportSummary {

  private static final int FEW = 4;

  private final PrintWriter out;
  private final Progress progress;
  private final boolean isWritten;
  private final Set<String> shown = new HashSet<>();
  private Merge merge = Merge.NOTHING;
  private long rows;
  private int tables;

  ImportSummary(PrintWriter out, Progress progress, boolean isWritten) {
    this.out = out;
    this.progress = progress;
    this.isWritten = isWritten;
  }

  void add(MarketTable table, Understood understood, Merge became) {
    progress.clear();
    tables++;
    rows += understood.rows();
    merge = merge.plus(became);
    if (understood.rows() == 0) {
      out.printf("%s: layout %s, no rows%n", table.name(), table.layout());
      return;
    }
    out.printf(
        "%s: layout %s, %s of %s, %d rows, %s to %s%s%n",
        table.name(),
        table.layout(),
        String.join(" and ", understood.kinds()),
        few(understood.symbols()),
        understood.rows(),
        understood.first(),
        understood.last(),
        isWritten ? "; " + text(became) : "");
    // The first rows once for each layout: they show whether columns were taken for what they are.
    if (shown.add(table.layout() + understood.kinds())) {
      lines(understood).forEach(line -> out.println("    " + line));
    }
    out.flush();
  }

  private static List<String> lines(Understood understood) {
    var first = understood.firstRows().getFirst();
    HistoryKind<?> kind = first.kind();
    var table = new TextTable(TextRow.header(kind), Set.of());
    understood.firstRows().stream()
        .filter(row -> row.kind().equals(kind))
        .forEach(row -> table.add(TextRow.of(row.value())));
    return table.lines();
  }

  void end() {
    out.printf(
        "rows %d, tables %d%s%n",
        rows, tables, isWritten ? "; " + text(merge) : "; nothing was written (--dry-run)");
  }

  private static String text(Merge merge) {
    return "files: %d imported, %d replaced, %d unchanged"
        .formatted(merge.added(), merge.changed(), merge.unchanged());
  }

  private static String few(List<String> symbols) {
    return symbols.size() <= FEW
        ? String.join(", ", symbols)
        : String.join(", ", symbols.subList(0, FEW)) + " and " + (symbols.size() - FEW) + " more";
  }
}
