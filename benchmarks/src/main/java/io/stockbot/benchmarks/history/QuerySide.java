package io.stockbot.benchmarks.history;

import io.stockbot.benchmarks.harness.Figure;
import io.stockbot.benchmarks.harness.Side;
import io.stockbot.common.service.StartFailure;
import io.stockbot.marketdata.history.History;
import io.stockbot.marketdata.history.HistoryFailure;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.marketdata.history.parquet.ParquetHistory;
import io.stockbot.protocol.value.Resolution;
import java.util.List;
import java.util.Optional;

/** Ours: bars as the rest of the program knows them. */
final class QuerySide implements Side {

  private final MadeUpStore store;
  private Optional<History> history = Optional.empty();
  private long closes;

  QuerySide(MadeUpStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public void open() throws StartFailure {
    store.open();
    var folder = store.fresh();
    store.importInto(folder);
    try {
      history = Optional.of(ParquetHistory.openToRead(folder));
    } catch (HistoryFailure e) {
      throw new StartFailure(String.valueOf(e.getMessage()), e);
    }
  }

  /** In millionths of a dollar, of the last round. */
  long closes() {
    return closes;
  }

  @Override
  public List<Figure> round() {
    var start = System.nanoTime();
    var rows = 0L;
    closes = 0;
    try {
      for (var symbol : MonthOfMinutes.symbols()) {
        var bars =
            history
                .orElseThrow()
                .read(
                    HistoryKind.bars(Resolution.MINUTE_1),
                    symbol,
                    MonthOfMinutes.FROM,
                    MonthOfMinutes.TO);
        rows += bars.size();
        closes += bars.stream().mapToLong(bar -> bar.close().micros()).sum();
      }
    } catch (HistoryFailure e) {
      throw new IllegalStateException(e);
    }
    var nanos = System.nanoTime() - start;
    return List.of(
        Figure.rate("bars", rows, nanos),
        Figure.duration("a month", nanos / MadeUpBars.MINUTE_SYMBOLS));
  }

  @Override
  public void close() {
    try (store) {
      if (history.isPresent()) {
        history.get().close();
      }
    } catch (HistoryFailure e) {
      throw new IllegalStateException(e);
    }
  }
}
