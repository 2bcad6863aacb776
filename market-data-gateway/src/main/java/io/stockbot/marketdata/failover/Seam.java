package io.stockbot.marketdata.failover;

import io.stockbot.protocol.value.Bar;
import io.stockbot.protocol.value.Tick;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the data of one provider ends and that of the next begins: for each symbol nothing is told
 * twice, and nothing that is older than what was told before the switch. Not thread-safe.
 */
final class Seam {

  private final Map<String, Instant> told = new HashMap<>();
  private Map<String, Instant> cut = Map.of();

  /** What was told until now is what another provider must not tell again. */
  void cut() {
    cut = Map.copyOf(told);
  }

  /** Whether the tick is later than all that was told of its symbol before the switch. */
  boolean passes(Tick tick) {
    return passes(tick.symbol(), tick.time(), tick.time().plusNanos(1));
  }

  /** Whether the bar begins where that which was told before the switch had ended. */
  boolean passes(Bar bar) {
    return passes(bar.symbol(), bar.start(), bar.end());
  }

  private boolean passes(String symbol, Instant start, Instant end) {
    var until = cut.get(symbol);
    if (until != null && start.isBefore(until)) {
      return false;
    }
    told.merge(symbol, end, (before, now) -> now.isAfter(before) ? now : before);
    return true;
  }
}
