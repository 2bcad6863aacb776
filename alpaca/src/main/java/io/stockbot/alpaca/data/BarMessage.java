package io.stockbot.alpaca.data;

import io.stockbot.protocol.value.Price;
import io.stockbot.protocol.value.Quantity;
import java.time.Duration;
import java.time.Instant;

/**
 * The trades of one interval. A minute without an eligible trade has none.
 *
 * @param time when the interval began
 * @param vwap rounded half up to the sixth decimal
 */
public record BarMessage(
    Kind kind,
    String symbol,
    Instant time,
    Price open,
    Price high,
    Price low,
    Price close,
    Quantity volume,
    long trades,
    Price vwap)
    implements DataMessage {

  public static final Duration MINUTE = Duration.ofMinutes(1);

  /** Why it was sent. */
  public enum Kind {
    /** A minute is over. */
    MINUTE,
    /** Late trades changed a minute that was sent already. */
    UPDATED,
    /** The day so far. */
    DAILY
  }

  /** The first instant after a minute. */
  public Instant end() {
    return time.plus(MINUTE);
  }

  /** Whether both say the same of the same interval. */
  public boolean saysTheSameAs(BarMessage other) {
    return as(Kind.MINUTE).equals(other.as(Kind.MINUTE));
  }

  public BarMessage as(Kind other) {
    return new BarMessage(other, symbol, time, open, high, low, close, volume, trades, vwap);
  }
}
