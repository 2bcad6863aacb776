package io.stockbot.marketdata.bars;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Tells prices that are believed from those that jumped: one that is further from the last
 * confirmed price than allowed is held back until a second one lies near it. Not for several
 * threads.
 */
final class PriceBand {

  private static final int PLACES = 6;
  private static final long SCALE = 1_000_000;

  private final boolean isOn;
  private final long jump;
  private long confirmed;
  private long held;

  PriceBand(Optional<BigDecimal> maxJump) {
    isOn = maxJump.isPresent();
    jump = maxJump.map(part -> part.movePointRight(PLACES).longValue()).orElse(0L);
  }

  /** Whether a price has to be held back. One that confirms another becomes the confirmed one. */
  boolean jumps(long price) {
    if (!isOn || confirmed == 0 || isNear(price, confirmed) || (held != 0 && isNear(price, held))) {
      confirmed = price;
      held = 0;
      return false;
    }
    held = price;
    return true;
  }

  boolean isNear(long price) {
    return isNear(price, confirmed);
  }

  private boolean isNear(long price, long other) {
    var allowed = other / SCALE * jump + other % SCALE * jump / SCALE;
    return Math.abs(price - other) <= allowed;
  }
}
