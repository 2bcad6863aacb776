package io.stockbot.marketdata.testing;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Quote;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.time.Instant;

/** Market data in few words. Times are of one Monday, 2013-10-07, UTC. */
public final class Ticks {

  private Ticks() {}

  /** Of a time of day such as 13:30:00.250. */
  public static Instant at(String time) {
    return Instant.parse("2013-10-07T" + time + "Z");
  }

  public static Trade trade(String symbol, String time, String price, long size) {
    return new Trade(symbol, at(time), Price.of(price), Quantity.of(size));
  }

  public static Quote quote(String symbol, String time, String bid, String ask) {
    var size = Quantity.of(100);
    return new Quote(symbol, at(time), Price.of(bid), size, Price.of(ask), size);
  }

  /** A minute's bar of ten trades at one price. */
  public static Bar minute(String symbol, String start, String price, long volume) {
    var dollars = Price.of(price);
    return new Bar(
        symbol,
        Resolution.MINUTE_1,
        at(start),
        at(start).plusSeconds(60),
        dollars,
        dollars,
        dollars,
        dollars,
        Quantity.of(volume),
        10,
        dollars);
  }
}
