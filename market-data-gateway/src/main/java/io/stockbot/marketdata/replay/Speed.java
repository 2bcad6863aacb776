package io.stockbot.marketdata.replay;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * How much faster than it was recorded data is replayed.
 *
 * @param times 1 for as it was; none for as fast as consumers take it
 */
public record Speed(Optional<BigDecimal> times) {

  public static final Speed MAX = new Speed(Optional.empty());

  private static final BigDecimal FASTEST = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal SLOWEST = new BigDecimal("0.001");

  /**
   * @throws IllegalArgumentException when the speed is not from 0.001 to 1,000,000
   */
  public Speed {
    if (times.isPresent()
        && (times.get().compareTo(SLOWEST) < 0 || times.get().compareTo(FASTEST) > 0)) {
      throw new IllegalArgumentException("must be from 0.001 to 1000000, or max");
    }
  }

  /**
   * @param text a number or {@code max}
   * @throws IllegalArgumentException when it is neither
   */
  public static Speed of(String text) {
    if (text.equals("max")) {
      return MAX;
    }
    try {
      return new Speed(Optional.of(new BigDecimal(text)));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("must be a number such as 1 or 10, or max", e);
    }
  }

  /** How long so much of the data's time takes. */
  Duration wall(Duration recorded) {
    return times
        .map(n -> Duration.ofNanos((long) (recorded.toNanos() / n.doubleValue())))
        .orElse(Duration.ZERO);
  }
}
