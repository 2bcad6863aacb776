package io.stockbot.benchmarks.history;

import io.stockbot.benchmarks.harness.Bench;
import io.stockbot.benchmarks.harness.Contest;
import java.util.List;

/** {@code bench import}. */
public final class ImportBench {

  private ImportBench() {}

  public static Bench create() {
    return new Bench(
        "import",
        "CSV into the history store, and a month of minutes out of it",
        ImportBench::contests);
  }

  private static List<Contest> contests() {
    var written = new MadeUpStore();
    var read = new MadeUpStore();
    return List.of(
        new Contest("import", new ImportSide(written), new CopySide(written)),
        new Contest("range query", new QuerySide(read), new SqlSide(read)));
  }
}
