package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;

/** A bar whose interval is not over. */
final class OpenBar {

  private final Interval interval;
  private final Price open;
  private Price high;
  private Price low;
  private Price close;
  private Quantity volume = Quantity.ZERO;
  private long trades;
  private final Turnover turnover = new Turnover();

  OpenBar(Interval interval, Price open) {
    this.interval = interval;
    this.open = open;
    this.high = open;
    this.low = open;
    this.close = open;
  }

  Interval interval() {
    return interval;
  }

  void add(Trade trade) {
    range(trade.price(), trade.price());
    close = trade.price();
    sum(trade.price(), trade.size(), 1);
  }

  void add(Bar bar) {
    range(bar.high(), bar.low());
    close = bar.close();
    sum(bar.vwap(), bar.volume(), bar.trades());
  }

  Bar closed(String symbol, Resolution resolution) {
    var vwap = volume.isZero() ? close : turnover.average(volume);
    return new Bar(
        symbol,
        resolution,
        interval.start(),
        interval.end(),
        open,
        high,
        low,
        close,
        volume,
        trades,
        vwap);
  }

  private void range(Price highest, Price lowest) {
    if (highest.compareTo(high) > 0) {
      high = highest;
    }
    if (lowest.compareTo(low) < 0) {
      low = lowest;
    }
  }

  private void sum(Price price, Quantity shares, long count) {
    turnover.add(price, shares);
    volume = volume.plus(shares);
    trades += count;
  }
}
