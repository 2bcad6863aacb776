package io.stockbot.marketdata.history;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Trade;
import java.util.List;

/** A trade as numbers. */
final class TradeRow implements RowForm<Trade> {

  @Override
  public List<String> columns() {
    return List.of("time_nanos", "price_micros", "size_nanos");
  }

  @Override
  public long[] row(Trade trade) {
    return new long[] {Nanos.of(trade.time()), trade.price().micros(), trade.size().nanos()};
  }

  @Override
  public Trade value(String symbol, long[] row) {
    return new Trade(symbol, Nanos.instant(row[0]), new Price(row[1]), new Quantity(row[2]));
  }
}
