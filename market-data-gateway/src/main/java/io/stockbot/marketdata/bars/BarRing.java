package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The last bars of one symbol and resolution, the oldest forgotten first. A bar is nine numbers
 * here, a third of what it weighs as an object: there are eleven rings for each symbol. Times are
 * kept to the nanosecond, from 1677 to 2262. Not for several threads.
 */
public final class BarRing {

  private static final int CELLS = 9;
  private static final int FIRST_CAPACITY = 64;
  private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

  private final String symbol;
  private final Resolution resolution;
  private final int keep;
  private long[] cells = new long[FIRST_CAPACITY * CELLS];
  private long count;

  /**
   * @param keep how many bars are remembered, at least one
   */
  public BarRing(String symbol, Resolution resolution, int keep) {
    this.symbol = symbol;
    this.resolution = resolution;
    this.keep = keep;
  }

  public void add(Bar bar) {
    var at = place(count);
    if (at == cells.length) {
      cells = Arrays.copyOf(cells, (int) Math.min(2L * cells.length, (long) keep * CELLS));
    }
    cells[at] = nanos(bar.start());
    cells[at + 1] = nanos(bar.end());
    cells[at + 2] = bar.open().micros();
    cells[at + 3] = bar.high().micros();
    cells[at + 4] = bar.low().micros();
    cells[at + 5] = bar.close().micros();
    cells[at + 6] = bar.volume().nanos();
    cells[at + 7] = bar.trades();
    cells[at + 8] = bar.vwap().micros();
    count++;
  }

  /** The latest bars, oldest first, that start no earlier and end no later than asked. */
  public List<Bar> latest(Optional<Instant> start, Optional<Instant> end, int limit) {
    var from = start.map(BarRing::nanos).orElse(Long.MIN_VALUE);
    var to = end.map(BarRing::nanos).orElse(Long.MAX_VALUE);
    var found = new ArrayDeque<Bar>();
    for (var i = count - 1; i >= Math.max(0, count - keep) && found.size() < limit; i--) {
      var at = place(i);
      if (cells[at] < from) {
        break;
      }
      if (cells[at + 1] <= to) {
        found.addFirst(bar(at));
      }
    }
    return List.copyOf(found);
  }

  private int place(long index) {
    return (int) (index % keep) * CELLS;
  }

  private Bar bar(int at) {
    return new Bar(
        symbol,
        resolution,
        instant(cells[at]),
        instant(cells[at + 1]),
        new Price(cells[at + 2]),
        new Price(cells[at + 3]),
        new Price(cells[at + 4]),
        new Price(cells[at + 5]),
        new Quantity(cells[at + 6]),
        cells[at + 7],
        new Price(cells[at + 8]));
  }

  /** Times beyond what a number holds become the nearest that it does. */
  private static long nanos(Instant time) {
    try {
      return Math.addExact(Math.multiplyExact(time.getEpochSecond(), NANOS), time.getNano());
    } catch (ArithmeticException beyond) {
      return time.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  private static Instant instant(long nanos) {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
  }
}
