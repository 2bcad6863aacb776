package io.stockbot.data.layout;

import io.stockbot.marketdata.bars.Interval;
import io.stockbot.marketdata.history.HistoryKind;
import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Market data as cells of our own layout. */
public final class TextRow {

  private static final List<String> BAR =
      List.of("symbol", "open", "high", "low", "close", "volume", "trades", "vwap");

  private TextRow() {}

  public static List<String> header(HistoryKind<?> kind) {
    if (kind.equals(HistoryKind.TRADES)) {
      return List.of("timestamp", "symbol", "price", "size");
    }
    if (kind.equals(HistoryKind.QUOTES)) {
      return List.of("timestamp", "symbol", "bid", "bidSize", "ask", "askSize");
    }
    var time = kind.resolution().equals(Optional.of(Resolution.DAY_1)) ? "date" : "timestamp";
    return Stream.concat(Stream.of(time), BAR.stream()).toList();
  }

  /**
   * @param value a trade, a quote or a bar
   */
  public static List<String> of(Object value) {
    return switch (value) {
      case Trade trade ->
          List.of(
              trade.time().toString(),
              trade.symbol(),
              trade.price().toString(),
              trade.size().toString());
      case Quote quote ->
          List.of(
              quote.time().toString(),
              quote.symbol(),
              quoted(quote.bid()),
              quote.bidSize().toString(),
              quoted(quote.ask()),
              quote.askSize().toString());
      case Bar bar ->
          List.of(
              bar.dataResolution() == Resolution.DAY_1
                  ? LocalDate.ofInstant(bar.start(), Interval.NEW_YORK).toString()
                  : bar.start().toString(),
              bar.symbol(),
              bar.open().toString(),
              bar.high().toString(),
              bar.low().toString(),
              bar.close().toString(),
              bar.volume().toString(),
              Long.toString(bar.trades()),
              bar.vwap().toString());
      case Object other -> throw new IllegalArgumentException("no market data: " + other);
    };
  }

  private static String quoted(Price price) {
    return price.isPositive() ? price.toString() : "";
  }
}
