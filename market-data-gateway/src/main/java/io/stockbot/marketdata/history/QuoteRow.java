package io.stockbot.marketdata.history;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import java.util.List;

/** A quote as numbers; a price of zero where nobody quotes. */
final class QuoteRow implements RowForm<Quote> {

  @Override
  public List<String> columns() {
    return List.of("time_nanos", "bid_micros", "bid_size_nanos", "ask_micros", "ask_size_nanos");
  }

  @Override
  public long[] row(Quote quote) {
    return new long[] {
      Nanos.of(quote.time()),
      quote.bid().micros(),
      quote.bidSize().nanos(),
      quote.ask().micros(),
      quote.askSize().nanos()
    };
  }

  @Override
  public Quote value(String symbol, long[] row) {
    return new Quote(
        symbol,
        Nanos.instant(row[0]),
        new Price(row[1]),
        new Quantity(row[2]),
        new Price(row[3]),
        new Quantity(row[4]));
  }
}
