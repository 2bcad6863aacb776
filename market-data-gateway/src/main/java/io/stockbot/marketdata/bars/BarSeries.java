package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The bars of one symbol at every resolution, cut and remembered. Not for several threads. */
public final class BarSeries {

  private final Map<Resolution, BarRing> rings = new EnumMap<>(Resolution.class);
  private final List<BarCutter> cutters;
  private final Consumer<Bar> listener;

  /**
   * @param keep how many bars of each resolution are remembered
   * @param listener told of each bar when it is closed
   */
  public BarSeries(String symbol, int keep, Closings closings, Consumer<Bar> listener) {
    this.listener = listener;
    for (var resolution : Resolution.values()) {
      rings.put(resolution, new BarRing(symbol, resolution, keep));
    }
    cutters =
        rings.keySet().stream()
            .filter(resolution -> resolution != Resolution.TICK)
            .map(resolution -> new BarCutter(symbol, resolution, closings, this::closed))
            .toList();
  }

  /** Closes all bars that end at or before this time. */
  public void advance(Instant time) {
    cutters.forEach(cutter -> cutter.advance(time));
  }

  /**
   * Adds a trade to its bar of every resolution.
   *
   * @return false when one of them was closed before the trade came, and so is without it
   */
  public boolean add(Trade trade) {
    var inTime = true;
    for (var cutter : cutters) {
      inTime &= cutter.add(trade);
    }
    closed(ofOne(trade));
    return inTime;
  }

  /**
   * Takes a bar as it is, and adds it to those of longer resolutions.
   *
   * @return false when one of them was closed before the bar came, and so is without it
   */
  public boolean add(Bar bar) {
    closed(bar);
    var inTime = true;
    for (var cutter : cutters) {
      if (cutter.resolution().compareTo(bar.dataResolution()) > 0) {
        inTime &= cutter.add(bar);
      }
    }
    return inTime;
  }

  /** The latest closed bars, oldest first, that start no earlier and end no later than asked. */
  public List<Bar> latest(
      Resolution resolution, Optional<Instant> start, Optional<Instant> end, int limit) {
    return Optional.ofNullable(rings.get(resolution)).orElseThrow().latest(start, end, limit);
  }

  private void closed(Bar bar) {
    Optional.ofNullable(rings.get(bar.dataResolution())).orElseThrow().add(bar);
    listener.accept(bar);
  }

  private static Bar ofOne(Trade trade) {
    var price = trade.price();
    return new Bar(
        trade.symbol(),
        Resolution.TICK,
        trade.time(),
        trade.time(),
        price,
        price,
        price,
        price,
        trade.size(),
        1,
        price);
  }
}
