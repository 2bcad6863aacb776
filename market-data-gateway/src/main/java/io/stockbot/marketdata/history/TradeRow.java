package io.stockbot.marketdata.history;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.SaleConditions;
import io.stockbot.protocol.value.Trade;
import java.util.List;
import java.util.Optional;

/**
 * A trade as numbers. An id is kept when it is a whole number as providers have them, an exchange
 * when it is one letter; whether the price was believed is judged anew when the trade is read.
 */
final class TradeRow implements RowForm<Trade> {

  /** An id that no trade has; of an exchange it is zero. */
  private static final long NONE = -1;

  @Override
  public List<String> columns() {
    return List.of(
        "time_nanos",
        "price_micros",
        "size_nanos",
        "id" + BITS,
        "exchange" + BITS,
        "conditions" + BITS);
  }

  @Override
  public long[] row(Trade trade) {
    return new long[] {
      Nanos.of(trade.time()),
      trade.price().micros(),
      trade.size().nanos(),
      trade.id().map(TradeRow::number).orElse(NONE),
      trade
          .exchange()
          .filter(exchange -> exchange.length() == 1)
          .map(e -> e.charAt(0))
          .orElse('\0'),
      trade.conditions().bits()
    };
  }

  @Override
  public Trade value(String symbol, long[] row) {
    return new Trade(
        symbol,
        Nanos.instant(row[0]),
        new Price(row[1]),
        new Quantity(row[2]),
        row[3] == NONE ? Optional.empty() : Optional.of(Long.toUnsignedString(row[3])),
        row[4] == 0 ? Optional.empty() : Optional.of(String.valueOf((char) row[4])),
        new SaleConditions(row[5]),
        false);
  }

  private static long number(String id) {
    try {
      var number = Long.parseUnsignedLong(id);
      return Long.toUnsignedString(number).equals(id) ? number : NONE;
    } catch (NumberFormatException noNumber) {
      return NONE;
    }
  }
}
