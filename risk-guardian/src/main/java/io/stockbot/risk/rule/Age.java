package io.stockbot.risk.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** How much time lies between two instants, and how that is said. */
final class Age {

  private Age() {}

  /** Whether the later instant is further than that behind the earlier one. */
  static boolean exceeds(Instant earlier, Instant later, Duration most) {
    return Duration.between(earlier, later).compareTo(most) > 0;
  }

  static String seconds(Duration duration) {
    var decimal =
        BigDecimal.valueOf(duration.toSeconds())
            .add(BigDecimal.valueOf(duration.toNanosPart(), 9))
            .stripTrailingZeros();
    return decimal.toPlainString() + " s";
  }
}
