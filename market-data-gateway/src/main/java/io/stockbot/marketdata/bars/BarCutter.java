package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Resolution;
import io.stockbot.protocol.value.Trade;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the trades of one symbol, or smaller bars of it, into bars of one resolution. A bar is
 * closed by the next trade at or after its end, or when {@link Closings} say that its time is over.
 * An interval without a trade yields no bar. A bar that is closed never changes: what comes too
 * late for it is not taken. Not for several threads.
 */
public final class BarCutter {

  private final String symbol;
  private final Resolution resolution;
  private final Closings closings;
  private final Consumer<Bar> listener;
  private @Nullable OpenBar bar;
  private Instant closedUntil = Instant.MIN;

  /**
   * @param resolution any but {@link Resolution#TICK}
   * @param listener told of each bar when it is closed
   */
  public BarCutter(
      String symbol, Resolution resolution, Closings closings, Consumer<Bar> listener) {
    this.symbol = symbol;
    this.resolution = resolution;
    this.closings = closings;
    this.listener = listener;
  }

  public String symbol() {
    return symbol;
  }

  public Resolution resolution() {
    return resolution;
  }

  /** Closes the open bar when it ends at or before this time. */
  public void advance(Instant time) {
    if (bar != null && !bar.interval().end().isAfter(time)) {
      var closed = bar.closed(symbol, resolution);
      bar = null;
      closedUntil = closed.end();
      listener.accept(closed);
    }
  }

  /**
   * @return false when the bar it belongs to is closed already
   */
  public boolean add(Trade trade) {
    if (trade.time().isBefore(closedUntil)) {
      return false;
    }
    at(trade.time(), trade.price()).add(trade);
    return true;
  }

  /**
   * Adds a smaller bar, which weighs in the average price by its volume.
   *
   * @return false when the bar it belongs to is closed already
   */
  public boolean add(Bar smaller) {
    if (smaller.start().isBefore(closedUntil)) {
      return false;
    }
    at(smaller.start(), smaller.open()).add(smaller);
    return true;
  }

  private OpenBar at(Instant time, Price price) {
    advance(time);
    if (bar == null) {
      bar = new OpenBar(Interval.of(resolution, time), price);
      closings.add(bar.interval().end(), this);
    }
    return bar;
  }
}
