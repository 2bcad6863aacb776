package io.stockbot.marketdata.bars;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import io.stockbot.protocol.value.Resolution;

/**
 * A bar as numbers that change: prices in millionths of a dollar, shares in billionths, times in
 * nanoseconds of the epoch. Summing up costs no object; whoever needs one asks for {@link #bar}.
 * Who is told of one may read it during the call and keeps nothing of it.
 */
public final class BarSum {

  private final String symbol;
  private final Resolution resolution;
  private final Turnover turnover = new Turnover();
  private long start;
  private long end;
  private long open;
  private long high;
  private long low;
  private long close;
  private long volume;
  private long trades;
  private int revision;
  private boolean isPriced;

  BarSum(String symbol, Resolution resolution) {
    this.symbol = symbol;
    this.resolution = resolution;
  }

  /** Begins anew, with nothing in it. */
  void begin(long from, long to) {
    start = from;
    end = to;
    high = Long.MIN_VALUE;
    low = Long.MAX_VALUE;
    volume = 0;
    trades = 0;
    revision = 0;
    isPriced = false;
    turnover.clear();
  }

  /**
   * Adds a print.
   *
   * @param effect what it may change, as {@link Effect} has it
   */
  void add(long price, long size, int effect) {
    if ((effect & Effect.VOLUME) != 0) {
      volume = Math.addExact(volume, size);
      trades++;
      turnover.add(price, size);
    }
    if ((effect & Effect.HIGH_AND_LOW) != 0) {
      high = Math.max(high, price);
      low = Math.min(low, price);
    }
    if ((effect & Effect.LAST) != 0) {
      last(price, price);
    }
  }

  /** Adds a smaller bar, which weighs in the average price by its volume. */
  void add(BarSum smaller) {
    volume = Math.addExact(volume, smaller.volume);
    trades += smaller.trades;
    turnover.add(smaller.turnover);
    high = Math.max(high, smaller.high);
    low = Math.min(low, smaller.low);
    if (smaller.isPriced) {
      last(smaller.open, smaller.close);
    }
  }

  private void last(long first, long latest) {
    if (!isPriced) {
      open = first;
      isPriced = true;
    }
    close = latest;
  }

  void set(Bar bar) {
    begin(Nanos.of(bar.start()), Nanos.of(bar.end()));
    open = bar.open().micros();
    high = bar.high().micros();
    low = bar.low().micros();
    close = bar.close().micros();
    volume = bar.volume().nanos();
    trades = bar.trades();
    turnover.add(bar.vwap().micros(), volume);
    isPriced = true;
  }

  /** At the close of what it was before it lost all its trades. */
  void empty(BarSum before) {
    volume = 0;
    trades = 0;
    turnover.clear();
    close = before.close;
    high = close;
    low = close;
    open = close;
  }

  void revision(int number) {
    revision = number;
  }

  /** Whether a print has set its prices; otherwise it is no bar. */
  boolean isPriced() {
    return isPriced;
  }

  void write(long[] cells, int at) {
    cells[at] = start;
    cells[at + 1] = end;
    cells[at + 2] = open;
    cells[at + 3] = high;
    cells[at + 4] = low;
    cells[at + 5] = close;
    cells[at + 6] = volume;
    cells[at + 7] = trades;
    cells[at + 8] = turnover.high();
    cells[at + 9] = turnover.low();
    cells[at + 10] = 2L * revision + (isPriced ? 1 : 0);
  }

  void read(long[] cells, int at) {
    start = cells[at];
    end = cells[at + 1];
    open = cells[at + 2];
    high = cells[at + 3];
    low = cells[at + 4];
    close = cells[at + 5];
    volume = cells[at + 6];
    trades = cells[at + 7];
    turnover.set(cells[at + 8], cells[at + 9]);
    revision = (int) (cells[at + 10] >> 1);
    isPriced = (cells[at + 10] & 1) != 0;
  }

  /** Whether it says the same as another of its interval, whichever revision it is. */
  boolean says(BarSum other) {
    return isPriced == other.isPriced
        && volume == other.volume
        && trades == other.trades
        && high == other.high
        && low == other.low
        && (!isPriced || (open == other.open && close == other.close))
        && turnover.high() == other.turnover.high()
        && turnover.low() == other.turnover.low();
  }

  public Resolution resolution() {
    return resolution;
  }

  public long start() {
    return start;
  }

  public long end() {
    return end;
  }

  public long open() {
    return open;
  }

  public long high() {
    return high;
  }

  public long low() {
    return low;
  }

  public long close() {
    return close;
  }

  public long volume() {
    return volume;
  }

  public long trades() {
    return trades;
  }

  public int revision() {
    return revision;
  }

  /** The average price weighted by shares; the close when there is no volume. */
  public long vwap() {
    return volume == 0 ? close : turnover.average(volume);
  }

  /** The bar as an object of its own. */
  public Bar bar() {
    return new Bar(
        symbol,
        resolution,
        Nanos.instant(start),
        Nanos.instant(end),
        new Price(open),
        new Price(high),
        new Price(low),
        new Price(close),
        new Quantity(volume),
        trades,
        new Price(vwap()),
        revision,
        false);
  }
}
