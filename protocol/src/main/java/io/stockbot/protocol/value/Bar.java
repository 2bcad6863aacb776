package io.stockbot.protocol.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * The trades of one symbol in one interval, summed up. There is no bar without a trade, but for
 * those that {@code get_bars} is asked for with {@code fillForward}.
 *
 * @param start the first instant of the interval, UTC
 * @param end the first instant after it
 * @param volume shares traded
 * @param trades how many trades there were
 * @param vwap the average price weighted by shares, rounded half up to the sixth decimal
 * @param revision 0 for the bar as it was closed, one more each time that it was changed since
 * @param filled whether nobody traded and all prices are the close before
 */
public record Bar(
    String symbol,
    Resolution dataResolution,
    Instant start,
    Instant end,
    Price open,
    Price high,
    Price low,
    Price close,
    Quantity volume,
    long trades,
    Price vwap,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) int revision,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean filled) {

  /** A bar of trades that was not changed since it was closed. */
  public Bar(
      String symbol,
      Resolution dataResolution,
      Instant start,
      Instant end,
      Price open,
      Price high,
      Price low,
      Price close,
      Quantity volume,
      long trades,
      Price vwap) {
    this(
        symbol, dataResolution, start, end, open, high, low, close, volume, trades, vwap, 0, false);
  }

  /** The same bar as its so many-eth revision. */
  public Bar revised(int number) {
    return new Bar(
        symbol,
        dataResolution,
        start,
        end,
        open,
        high,
        low,
        close,
        volume,
        trades,
        vwap,
        number,
        filled);
  }

  /** The interval after a bar, in which nobody traded. */
  public Bar fill(Instant from, Instant to) {
    return new Bar(
        symbol,
        dataResolution,
        from,
        to,
        close,
        close,
        close,
        close,
        Quantity.ZERO,
        0,
        close,
        0,
        true);
  }
}
