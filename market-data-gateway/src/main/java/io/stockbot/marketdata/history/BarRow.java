package io.stockbot.marketdata.history;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.util.List;
import java.util.Optional;

/** A bar of one resolution as numbers. */
final class BarRow implements RowForm<Bar> {

  private static final List<String> COLUMNS =
      List.of(
          "start_nanos",
          "end_nanos",
          "open_micros",
          "high_micros",
          "low_micros",
          "close_micros",
          "volume_nanos",
          "trades",
          "vwap_micros");

  private final Resolution resolution;

  BarRow(Resolution resolution) {
    this.resolution = resolution;
  }

  @Override
  public Optional<Resolution> resolution() {
    return Optional.of(resolution);
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public long[] row(Bar bar) {
    return new long[] {
      Nanos.of(bar.start()),
      Nanos.of(bar.end()),
      bar.open().micros(),
      bar.high().micros(),
      bar.low().micros(),
      bar.close().micros(),
      bar.volume().nanos(),
      bar.trades(),
      bar.vwap().micros()
    };
  }

  @Override
  public Bar value(String symbol, long[] row) {
    return new Bar(
        symbol,
        resolution,
        Nanos.instant(row[0]),
        Nanos.instant(row[1]),
        new Price(row[2]),
        new Price(row[3]),
        new Price(row[4]),
        new Price(row[5]),
        new Quantity(row[6]),
        row[7],
        new Price(row[8]));
  }
}
