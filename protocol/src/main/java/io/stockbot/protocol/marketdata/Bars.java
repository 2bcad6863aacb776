package io.stockbot.protocol.marketdata;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import java.util.List;

/** Closed bars, oldest first. */
public record Bars(String symbol, Resolution dataResolution, List<Bar> bars)
    implements MarketDataEvent {

  public Bars {
    bars = List.copyOf(bars);
  }
}
