package io.stockbot.benchmarks.history;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import io.stockbot.common.service.StartFailure;
import java.util.List;

/** Ours: every line is checked, each day of minutes is a file that is forced to the disk. */
record ImportSide(MadeUpStore store) implements Side {

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public void open() throws StartFailure {
    store.open();
  }

  @Override
  public List<Figure> round() {
    var folder = store.fresh();
    var start = System.nanoTime();
    store.importInto(folder);
    var nanos = System.nanoTime() - start;
    return List.of(
        Figure.rate("rows", store.rows(), nanos),
        Figure.size("parquet", MadeUpStore.bytes(folder, ".parquet")),
        Figure.size("csv", MadeUpStore.bytes(store.csv(), ".csv")));
  }

  @Override
  public void close() {
    store.close();
  }
}
